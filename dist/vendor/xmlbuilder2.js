import { r as e, t } from "../rolldown-runtime.js";
var n = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DefaultXMLBuilderCBOptions = e.XMLBuilderOptionKeys = e.DefaultBuilderOptions = void 0, e.DefaultBuilderOptions = {
		version: `1.0`,
		encoding: void 0,
		standalone: void 0,
		keepNullNodes: !1,
		keepNullAttributes: !1,
		ignoreConverters: !1,
		skipWhitespaceOnlyText: !0,
		convert: {
			att: `@`,
			ins: `?`,
			text: `#`,
			cdata: `$`,
			comment: `!`
		},
		defaultNamespace: {
			ele: void 0,
			att: void 0
		},
		namespaceAlias: {
			html: `http://www.w3.org/1999/xhtml`,
			xml: `http://www.w3.org/XML/1998/namespace`,
			xmlns: `http://www.w3.org/2000/xmlns/`,
			mathml: `http://www.w3.org/1998/Math/MathML`,
			svg: `http://www.w3.org/2000/svg`,
			xlink: `http://www.w3.org/1999/xlink`
		},
		invalidCharReplacement: void 0,
		parser: void 0
	}, e.XMLBuilderOptionKeys = new Set(Object.keys(e.DefaultBuilderOptions)), e.DefaultXMLBuilderCBOptions = {
		format: `xml`,
		wellFormed: !1,
		prettyPrint: !1,
		indent: `  `,
		newline: `
`,
		offset: 0,
		width: 0,
		allowEmptyTags: !1,
		spaceBeforeSlash: !1,
		keepNullNodes: !1,
		keepNullAttributes: !1,
		ignoreConverters: !1,
		convert: {
			att: `@`,
			ins: `?`,
			text: `#`,
			cdata: `$`,
			comment: `!`
		},
		defaultNamespace: {
			ele: void 0,
			att: void 0
		},
		namespaceAlias: {
			html: `http://www.w3.org/1999/xhtml`,
			xml: `http://www.w3.org/XML/1998/namespace`,
			xmlns: `http://www.w3.org/2000/xmlns/`,
			mathml: `http://www.w3.org/1998/Math/MathML`,
			svg: `http://www.w3.org/2000/svg`,
			xlink: `http://www.w3.org/1999/xlink`
		}
	};
})), r = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.FixedSizeSet = void 0;
	var FixedSizeSet = class {
		_limit;
		_items = /* @__PURE__ */ new Set();
		constructor(e = 1e3) {
			this._limit = e;
		}
		add(e) {
			if (this._items.add(e), this._items.size > this._limit) {
				let e = this._items.values().next();
				e.done || this._items.delete(e.value);
			}
			return this;
		}
		delete(e) {
			return this._items.delete(e);
		}
		has(e) {
			return this._items.has(e);
		}
		clear() {
			this._items.clear();
		}
		get size() {
			return this._items.size;
		}
		forEach(e, t) {
			this._items.forEach((n) => e.call(t, n, n, this));
		}
		*keys() {
			yield* this._items.keys();
		}
		*values() {
			yield* this._items.values();
		}
		*entries() {
			yield* this._items.entries();
		}
		*[Symbol.iterator]() {
			yield* this._items;
		}
		get [Symbol.toStringTag]() {
			return `FixedSizeSet`;
		}
	};
	e.FixedSizeSet = FixedSizeSet;
})), i = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ObjectCache = void 0;
	var ObjectCache = class {
		_limit;
		_items = /* @__PURE__ */ new Map();
		constructor(e = 1e3) {
			this._limit = e;
		}
		get(e) {
			return this._items.get(e);
		}
		set(e, t) {
			if (this._items.set(e, t), this._items.size > this._limit) {
				let e = this._items.keys().next();
				e.done || this._items.delete(e.value);
			}
		}
		delete(e) {
			return this._items.delete(e);
		}
		has(e) {
			return this._items.has(e);
		}
		clear() {
			this._items.clear();
		}
		get size() {
			return this._items.size;
		}
		forEach(e, t) {
			this._items.forEach((n, r) => e.call(t, r, n));
		}
		*keys() {
			yield* this._items.keys();
		}
		*values() {
			yield* this._items.values();
		}
		*entries() {
			yield* this._items.entries();
		}
		*[Symbol.iterator]() {
			yield* this._items;
		}
		get [Symbol.toStringTag]() {
			return `ObjectCache`;
		}
	};
	e.ObjectCache = ObjectCache;
})), a = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CompareCache = void 0;
	var CompareCache = class {
		_limit;
		_items = /* @__PURE__ */ new Map();
		constructor(e = 1e3) {
			this._limit = e;
		}
		check(e, t) {
			if (this._items.get(e) === t) return !0;
			if (this._items.get(t) === e) return !1;
			let n = Math.random() < .5;
			if (n ? this._items.set(e, t) : this._items.set(t, e), this._items.size > this._limit) {
				let e = this._items.keys().next();
				e.done || this._items.delete(e.value);
			}
			return n;
		}
	};
	e.CompareCache = CompareCache;
})), o = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Lazy = void 0;
	var Lazy = class {
		_initialized = !1;
		_initFunc;
		_value;
		constructor(e) {
			this._value = void 0, this._initFunc = e;
		}
		get value() {
			return this._initialized ||= (this._value = this._initFunc(), !0), this._value;
		}
	};
	e.Lazy = Lazy;
})), s = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.StringWalker = void 0;
	var StringWalker = class {
		_chars;
		_length;
		_pointer = 0;
		_codePoint;
		_c;
		_remaining;
		_substring;
		constructor(e) {
			this._chars = Array.from(e), this._length = this._chars.length;
		}
		get eof() {
			return this._pointer >= this._length;
		}
		get length() {
			return this._length;
		}
		codePoint() {
			if (this._codePoint === void 0) {
				if (this.eof) this._codePoint = -1;
				else {
					let e = this._chars[this._pointer].codePointAt(0);
					this._codePoint = e === void 0 ? -1 : e;
				}
			}
			return this._codePoint;
		}
		c() {
			return this._c === void 0 && (this._c = this.eof ? `` : this._chars[this._pointer]), this._c;
		}
		remaining() {
			return this._remaining === void 0 && (this._remaining = this.eof ? `` : this._chars.slice(this._pointer + 1).join(``)), this._remaining;
		}
		substring() {
			return this._substring === void 0 && (this._substring = this.eof ? `` : this._chars.slice(this._pointer).join(``)), this._substring;
		}
		get pointer() {
			return this._pointer;
		}
		set pointer(e) {
			e !== this._pointer && (this._pointer = e, this._codePoint = void 0, this._c = void 0, this._remaining = void 0, this._substring = void 0);
		}
	};
	e.StringWalker = StringWalker;
})), c = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.StringWalker = e.Lazy = e.CompareCache = e.ObjectCache = e.FixedSizeSet = void 0, e.applyMixin = d, e.applyDefaults = f, e.forEachArray = p, e.forEachObject = m, e.arrayLength = h, e.objectLength = g, e.getObjectValue = _, e.removeObjectValue = v, e.clone = y, e.isBoolean = b, e.isNumber = x, e.isString = S, e.isFunction = C, e.isObject = w, e.isArray = T, e.isSet = E, e.isMap = D, e.isEmpty = O, e.isPlainObject = k, e.isIterable = A, e.getValue = j, e.utf8Encode = M, e.utf8Decode = N;
	var t = r();
	Object.defineProperty(e, "FixedSizeSet", {
		enumerable: !0,
		get: function() {
			return t.FixedSizeSet;
		}
	});
	var n = i();
	Object.defineProperty(e, "ObjectCache", {
		enumerable: !0,
		get: function() {
			return n.ObjectCache;
		}
	});
	var c = a();
	Object.defineProperty(e, "CompareCache", {
		enumerable: !0,
		get: function() {
			return c.CompareCache;
		}
	});
	var l = o();
	Object.defineProperty(e, "Lazy", {
		enumerable: !0,
		get: function() {
			return l.Lazy;
		}
	});
	var u = s();
	Object.defineProperty(e, "StringWalker", {
		enumerable: !0,
		get: function() {
			return u.StringWalker;
		}
	});
	function d(e, t, ...n) {
		Object.getOwnPropertyNames(t.prototype).forEach((r) => {
			if (r !== `constructor`) {
				if (n.indexOf(r) !== -1) {
					let t = Object.getOwnPropertyDescriptor(e.prototype, r);
					t && Object.defineProperty(e.prototype, `_` + r, t);
				}
				let i = Object.getOwnPropertyDescriptor(t.prototype, r);
				i && Object.defineProperty(e.prototype, r, i);
			}
		});
	}
	function f(e, t, n = !1) {
		let r = y(e || {});
		return m(t, (e, t) => {
			k(t) ? r[e] = f(r[e], t, n) : (n || r[e] === void 0) && (r[e] = t);
		}), r;
	}
	function p(e, t, n) {
		e.forEach(t, n);
	}
	function m(e, t, n) {
		if (D(e)) e.forEach((e, r) => t.call(n, r, e));
		else for (let r in e) e.hasOwnProperty(r) && t.call(n, r, e[r]);
	}
	function h(e) {
		return E(e) ? e.size : e.length;
	}
	function g(e) {
		return D(e) ? e.size : Object.keys(e).length;
	}
	function _(e, t) {
		return D(e) ? e.get(t) : e[t];
	}
	function v(e, t) {
		D(e) ? e.delete(t) : delete e[t];
	}
	function y(e) {
		if (C(e)) return e;
		if (T(e)) {
			let t = [];
			for (let n of e) t.push(y(n));
			return t;
		}
		if (k(e)) {
			let t = {};
			for (let n in e) if (e.hasOwnProperty(n)) {
				let r = e[n];
				t[n] = y(r);
			}
			return t;
		}
		return e;
	}
	function b(e) {
		return typeof e == `boolean`;
	}
	function x(e) {
		return typeof e == `number`;
	}
	function S(e) {
		return typeof e == `string`;
	}
	function C(e) {
		return !!e && typeof e == `function`;
	}
	function w(e) {
		let t = typeof e;
		return !!e && (t === `function` || t === `object`);
	}
	function T(e) {
		return Array.isArray(e);
	}
	function E(e) {
		return e instanceof Set;
	}
	function D(e) {
		return e instanceof Map;
	}
	function O(e) {
		if (T(e)) return !e.length;
		if (E(e) || D(e)) return !e.size;
		if (w(e)) {
			for (let t in e) if (e.hasOwnProperty(t)) return !1;
			return !0;
		}
		return !1;
	}
	function k(e) {
		if (w(e)) {
			let t = Object.getPrototypeOf(e), n = t.constructor;
			return t && n && typeof n == `function` && n instanceof n && Function.prototype.toString.call(n) === Function.prototype.toString.call(Object);
		}
		return !1;
	}
	function A(e) {
		return e && typeof e[Symbol.iterator] == `function`;
	}
	function j(e) {
		return C(e.valueOf) ? e.valueOf() : e;
	}
	function M(e) {
		let t = new Uint8Array(e.length * 4), n = 0;
		for (let r = 0; r < e.length; r++) {
			let i = e.charCodeAt(r);
			if (i < 128) t[n++] = i;
			else {
				if (i < 2048) t[n++] = i >> 6 | 192;
				else {
					if (i > 55295 && i < 56320) {
						if (++r >= e.length) throw Error(`Incomplete surrogate pair.`);
						let a = e.charCodeAt(r);
						if (a < 56320 || a > 57343) throw Error(`Invalid surrogate character.`);
						i = 65536 + ((i & 1023) << 10) + (a & 1023), t[n++] = i >> 18 | 240, t[n++] = i >> 12 & 63 | 128;
					} else t[n++] = i >> 12 | 224;
					t[n++] = i >> 6 & 63 | 128;
				}
				t[n++] = i & 63 | 128;
			}
		}
		return t.subarray(0, n);
	}
	function N(e) {
		let t = ``, n = 0;
		for (; n < e.length;) {
			var r = e[n++];
			if (r > 127) {
				if (r > 191 && r < 224) {
					if (n >= e.length) throw Error(`Incomplete 2-byte sequence.`);
					r = (r & 31) << 6 | e[n++] & 63;
				} else if (r > 223 && r < 240) {
					if (n + 1 >= e.length) throw Error(`Incomplete 3-byte sequence.`);
					r = (r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63;
				} else if (r > 239 && r < 248) {
					if (n + 2 >= e.length) throw Error(`Incomplete 4-byte sequence.`);
					r = (r & 7) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63;
				} else throw Error(`Unknown multi-byte start.`);
			}
			if (r <= 65535) t += String.fromCharCode(r);
			else if (r <= 1114111) r -= 65536, t += String.fromCharCode(r >> 10 | 55296), t += String.fromCharCode(r & 1023 | 56320);
			else throw Error(`Code point exceeds UTF-16 limit.`);
		}
		return t;
	}
})), l = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HowToCompare = e.WhatToShow = e.FilterResult = e.Position = e.NodeType = e.EventPhase = e.BoundaryPosition = void 0;
	var t;
	(function(e) {
		e[e.Before = 0] = `Before`, e[e.Equal = 1] = `Equal`, e[e.After = 2] = `After`;
	})(t || (e.BoundaryPosition = t = {}));
	var n;
	(function(e) {
		e[e.None = 0] = `None`, e[e.Capturing = 1] = `Capturing`, e[e.AtTarget = 2] = `AtTarget`, e[e.Bubbling = 3] = `Bubbling`;
	})(n || (e.EventPhase = n = {}));
	var r;
	(function(e) {
		e[e.Element = 1] = `Element`, e[e.Attribute = 2] = `Attribute`, e[e.Text = 3] = `Text`, e[e.CData = 4] = `CData`, e[e.EntityReference = 5] = `EntityReference`, e[e.Entity = 6] = `Entity`, e[e.ProcessingInstruction = 7] = `ProcessingInstruction`, e[e.Comment = 8] = `Comment`, e[e.Document = 9] = `Document`, e[e.DocumentType = 10] = `DocumentType`, e[e.DocumentFragment = 11] = `DocumentFragment`, e[e.Notation = 12] = `Notation`;
	})(r || (e.NodeType = r = {}));
	var i;
	(function(e) {
		e[e.SameNode = 0] = `SameNode`, e[e.Disconnected = 1] = `Disconnected`, e[e.Preceding = 2] = `Preceding`, e[e.Following = 4] = `Following`, e[e.Contains = 8] = `Contains`, e[e.ContainedBy = 16] = `ContainedBy`, e[e.ImplementationSpecific = 32] = `ImplementationSpecific`;
	})(i || (e.Position = i = {}));
	var a;
	(function(e) {
		e[e.Accept = 1] = `Accept`, e[e.Reject = 2] = `Reject`, e[e.Skip = 3] = `Skip`;
	})(a || (e.FilterResult = a = {}));
	var o;
	(function(e) {
		e[e.All = 4294967295] = `All`, e[e.Element = 1] = `Element`, e[e.Attribute = 2] = `Attribute`, e[e.Text = 4] = `Text`, e[e.CDataSection = 8] = `CDataSection`, e[e.EntityReference = 16] = `EntityReference`, e[e.Entity = 32] = `Entity`, e[e.ProcessingInstruction = 64] = `ProcessingInstruction`, e[e.Comment = 128] = `Comment`, e[e.Document = 256] = `Document`, e[e.DocumentType = 512] = `DocumentType`, e[e.DocumentFragment = 1024] = `DocumentFragment`, e[e.Notation = 2048] = `Notation`;
	})(o || (e.WhatToShow = o = {}));
	var s;
	(function(e) {
		e[e.StartToStart = 0] = `StartToStart`, e[e.StartToEnd = 1] = `StartToEnd`, e[e.EndToEnd = 2] = `EndToEnd`, e[e.EndToStart = 3] = `EndToStart`;
	})(s || (e.HowToCompare = s = {}));
})), u = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.LocalNameSet = void 0;
	var LocalNameSet = class {
		_items = {};
		_nullItems = {};
		set(e, t) {
			e === null ? this._nullItems[t] = !0 : (this._items[e] || (this._items[e] = {}), this._items[e][t] = !0);
		}
		has(e, t) {
			return e === null ? this._nullItems[t] === !0 : this._items[e] ? this._items[e][t] === !0 : !1;
		}
	};
	e.LocalNameSet = LocalNameSet;
})), d = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NamespacePrefixMap = void 0, e.NamespacePrefixMap = class NamespacePrefixMap {
		_items = {};
		_nullItems = [];
		copy() {
			let e = new NamespacePrefixMap();
			for (let t in this._items) e._items[t] = this._items[t].slice(0);
			return e._nullItems = this._nullItems.slice(0), e;
		}
		get(e, t) {
			let n = t === null ? this._nullItems : this._items[t] || null;
			if (n === null) return null;
			let r = null;
			for (let t = 0; t < n.length; t++) if (r = n[t], r === e) return r;
			return r;
		}
		has(e, t) {
			let n = t === null ? this._nullItems : this._items[t] || null;
			return n !== null && n.indexOf(e) !== -1;
		}
		hasPrefix(e) {
			if (this._nullItems.indexOf(e) !== -1) return !0;
			for (let t in this._items) if (this._items[t].indexOf(e) !== -1) return !0;
			return !1;
		}
		set(e, t) {
			let n = t === null ? this._nullItems : this._items[t] || null;
			t !== null && n === null ? this._items[t] = [e] : n.push(e);
		}
	};
})), f = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ASCIIAlphanumeric = e.ASCIIAlpha = e.ASCIILowerAlpha = e.ASCIIUpperAlpha = e.ASCIIHexDigit = e.ASCIILowerHexDigit = e.ASCIIUpperHexDigit = e.ASCIIDigit = e.Control = e.C0ControlOrSpace = e.C0Control = e.ASCIIWhiteSpace = e.ASCIITabOrNewLine = e.ASCIICodePoint = e.NonCharacter = e.ScalarValue = e.Surrogate = void 0, e.Surrogate = /[\uD800-\uDFFF]/, e.ScalarValue = /[\uD800-\uDFFF]/, e.NonCharacter = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/, e.ASCIICodePoint = /[\u0000-\u007F]/, e.ASCIITabOrNewLine = /[\t\n\r]/, e.ASCIIWhiteSpace = /[\t\n\f\r ]/, e.C0Control = /[\u0000-\u001F]/, e.C0ControlOrSpace = /[\u0000-\u001F ]/, e.Control = /[\u0000-\u001F\u007F-\u009F]/, e.ASCIIDigit = /[0-9]/, e.ASCIIUpperHexDigit = /[0-9A-F]/, e.ASCIILowerHexDigit = /[0-9a-f]/, e.ASCIIHexDigit = /[0-9A-Fa-f]/, e.ASCIIUpperAlpha = /[A-Z]/, e.ASCIILowerAlpha = /[a-z]/, e.ASCIIAlpha = /[A-Za-z]/, e.ASCIIAlphanumeric = /[0-9A-Za-z]/;
})), p = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.forgivingBase64Encode = n, e.forgivingBase64Decode = r;
	let t = f();
	function n(e) {
		return Buffer.from(e).toString(`base64`);
	}
	function r(e) {
		return e === `` ? `` : (e = e.replace(t.ASCIIWhiteSpace, ``), e.length % 4 == 0 && (e.endsWith(`==`) ? e = e.substr(0, e.length - 2) : e.endsWith(`=`) && (e = e.substr(0, e.length - 1))), e.length % 4 == 1 || !/[0-9A-Za-z+/]/.test(e) ? null : Buffer.from(e, `base64`).toString(`utf8`));
	}
})), m = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.isASCIIByte = t;
	function t(e) {
		return e >= 0 && e <= 127;
	}
})), h = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.length = t, e.byteLowercase = n, e.byteUppercase = r, e.byteCaseInsensitiveMatch = i, e.startsWith = a, e.byteLessThan = o, e.isomorphicDecode = s;
	function t(e) {
		return e.length;
	}
	function n(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			n >= 65 && n <= 90 && (e[t] = n + 32);
		}
	}
	function r(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			n >= 97 && n <= 122 && (e[t] = n - 32);
		}
	}
	function i(e, t) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; n++) {
			let r = e[n], i = t[n];
			if (r >= 65 && r <= 90 && (r += 32), i >= 65 && i <= 90 && (i += 32), r !== i) return !1;
		}
		return !0;
	}
	function a(e, t) {
		let n = 0;
		for (;;) {
			if (n >= e.length) return !1;
			if (n >= t.length) return !0;
			if (e[n] !== t[n]) return !1;
			n++;
		}
	}
	function o(e, t) {
		let n = 0;
		for (;;) {
			if (n >= e.length) return !1;
			if (n >= t.length) return !0;
			let r = e[n], i = t[n];
			if (r < i) return !0;
			if (r > i) return !1;
			n++;
		}
	}
	function s(e) {
		return String.fromCodePoint(...e);
	}
})), g = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseJSONFromBytes = n, e.serializeJSONToBytes = r, e.parseJSONIntoInfraValues = i, e.convertAJSONDerivedJavaScriptValueToAnInfraValue = a;
	let t = c();
	function n(e) {
		let n = (0, t.utf8Decode)(e);
		return JSON.parse.call(void 0, n);
	}
	function r(e) {
		let n = JSON.stringify.call(void 0, e);
		return (0, t.utf8Encode)(n);
	}
	function i(e) {
		return a(JSON.parse.call(void 0, e));
	}
	function a(e) {
		if (e === null || (0, t.isString)(e) || (0, t.isNumber)(e)) return e;
		if ((0, t.isArray)(e)) {
			let t = [];
			for (let n of e) t.push(a(n));
			return t;
		}
		if ((0, t.isObject)(e)) {
			let t = /* @__PURE__ */ new Map();
			for (let n in e) if (e.hasOwnProperty(n)) {
				let r = e[n];
				t.set(n, a(r));
			}
			return t;
		}
		return e;
	}
})), _ = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.append = n, e.extend = r, e.prepend = i, e.replace = a, e.insert = o, e.remove = s, e.empty = l, e.contains = u, e.size = d, e.isEmpty = f, e.forEach = p, e.clone = m, e.sortInAscendingOrder = h, e.sortInDescendingOrder = g;
	let t = c();
	function n(e, t) {
		e.push(t);
	}
	function r(e, t) {
		e.push(...t);
	}
	function i(e, t) {
		e.unshift(t);
	}
	function a(e, n, r) {
		let i = 0;
		for (let a of e) {
			if ((0, t.isFunction)(n)) n.call(null, a) && (e[i] = r);
			else if (a === n) {
				e[i] = r;
				return;
			}
			i++;
		}
	}
	function o(e, t, n) {
		e.splice(n, 0, t);
	}
	function s(e, n) {
		let r = e.length;
		for (; r--;) {
			let i = e[r];
			if ((0, t.isFunction)(n)) n.call(null, i) && e.splice(r, 1);
			else if (i === n) {
				e.splice(r, 1);
				return;
			}
		}
	}
	function l(e) {
		e.length = 0;
	}
	function u(e, n) {
		for (let r of e) if ((0, t.isFunction)(n)) {
			if (n.call(null, r)) return !0;
		} else if (r === n) return !0;
		return !1;
	}
	function d(e, t) {
		if (t === void 0) return e.length;
		{
			let n = 0;
			for (let r of e) t.call(null, r) && n++;
			return n;
		}
	}
	function f(e) {
		return e.length === 0;
	}
	function* p(e, t) {
		if (t === void 0) yield* e;
		else for (let n of e) t.call(null, n) && (yield n);
	}
	function m(e) {
		return new Array(...e);
	}
	function h(e, t) {
		return e.sort((e, n) => t.call(null, e, n) ? -1 : 1);
	}
	function g(e, t) {
		return e.sort((e, n) => t.call(null, e, n) ? 1 : -1);
	}
})), v = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.get = n, e.set = r, e.remove = i, e.contains = a, e.keys = o, e.values = s, e.size = l, e.isEmpty = u, e.forEach = d, e.clone = f, e.sortInAscendingOrder = p, e.sortInDescendingOrder = m;
	let t = c();
	function n(e, t) {
		return e.get(t);
	}
	function r(e, t, n) {
		e.set(t, n);
	}
	function i(e, n) {
		if (!(0, t.isFunction)(n)) e.delete(n);
		else {
			let t = [];
			for (let r of e) n.call(null, r) && t.push(r[0]);
			for (let n of t) e.delete(n);
		}
	}
	function a(e, n) {
		if ((0, t.isFunction)(n)) {
			for (let t of e) if (n.call(null, t)) return !0;
			return !1;
		}
		return e.has(n);
	}
	function o(e) {
		return new Set(e.keys());
	}
	function s(e) {
		return [...e.values()];
	}
	function l(e, t) {
		if (t === void 0) return e.size;
		{
			let n = 0;
			for (let r of e) t.call(null, r) && n++;
			return n;
		}
	}
	function u(e) {
		return e.size === 0;
	}
	function* d(e, t) {
		if (t === void 0) yield* e;
		else for (let n of e) t.call(null, n) && (yield n);
	}
	function f(e) {
		return new Map(e);
	}
	function p(e, t) {
		let n = new Array(...e);
		return n.sort((e, n) => t.call(null, e, n) ? -1 : 1), new Map(n);
	}
	function m(e, t) {
		let n = new Array(...e);
		return n.sort((e, n) => t.call(null, e, n) ? 1 : -1), new Map(n);
	}
})), y = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XLink = e.SVG = e.MathML = e.XMLNS = e.XML = e.HTML = void 0, e.HTML = `http://www.w3.org/1999/xhtml`, e.XML = `http://www.w3.org/XML/1998/namespace`, e.XMLNS = `http://www.w3.org/2000/xmlns/`, e.MathML = `http://www.w3.org/1998/Math/MathML`, e.SVG = `http://www.w3.org/2000/svg`, e.XLink = `http://www.w3.org/1999/xlink`;
})), b = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.enqueue = t, e.dequeue = n;
	function t(e, t) {
		e.push(t);
	}
	function n(e) {
		return e.shift() || null;
	}
})), x = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.append = n, e.extend = r, e.prepend = i, e.replace = a, e.insert = o, e.remove = s, e.empty = l, e.contains = u, e.size = d, e.isEmpty = f, e.forEach = p, e.clone = m, e.sortInAscendingOrder = h, e.sortInDescendingOrder = g, e.isSubsetOf = _, e.isSupersetOf = v, e.intersection = y, e.union = b, e.range = x;
	let t = c();
	function n(e, t) {
		e.add(t);
	}
	function r(e, t) {
		t.forEach(e.add, e);
	}
	function i(e, t) {
		let n = new Set(e);
		e.clear(), e.add(t), n.forEach(e.add, e);
	}
	function a(e, n, r) {
		let i = /* @__PURE__ */ new Set();
		for (let a of e) (0, t.isFunction)(n) ? n.call(null, a) ? i.add(r) : i.add(a) : a === n ? i.add(r) : i.add(a);
		e.clear(), i.forEach(e.add, e);
	}
	function o(e, t, n) {
		let r = /* @__PURE__ */ new Set(), i = 0;
		for (let a of e) i === n && r.add(t), r.add(a), i++;
		e.clear(), r.forEach(e.add, e);
	}
	function s(e, n) {
		if (!(0, t.isFunction)(n)) e.delete(n);
		else {
			let t = [];
			for (let r of e) n.call(null, r) && t.push(r);
			for (let n of t) e.delete(n);
		}
	}
	function l(e) {
		e.clear();
	}
	function u(e, n) {
		if ((0, t.isFunction)(n)) {
			for (let t of e) if (n.call(null, t)) return !0;
		} else return e.has(n);
		return !1;
	}
	function d(e, t) {
		if (t === void 0) return e.size;
		{
			let n = 0;
			for (let r of e) t.call(null, r) && n++;
			return n;
		}
	}
	function f(e) {
		return e.size === 0;
	}
	function* p(e, t) {
		if (t === void 0) yield* e;
		else for (let n of e) t.call(null, n) && (yield n);
	}
	function m(e) {
		return new Set(e);
	}
	function h(e, t) {
		let n = new Array(...e);
		return n.sort((e, n) => t.call(null, e, n) ? -1 : 1), new Set(n);
	}
	function g(e, t) {
		let n = new Array(...e);
		return n.sort((e, n) => t.call(null, e, n) ? 1 : -1), new Set(n);
	}
	function _(e, t) {
		for (let n of e) if (!t.has(n)) return !1;
		return !0;
	}
	function v(e, t) {
		return _(t, e);
	}
	function y(e, t) {
		let n = /* @__PURE__ */ new Set();
		for (let r of e) t.has(r) && n.add(r);
		return n;
	}
	function b(e, t) {
		let n = new Set(e);
		return t.forEach(n.add, n), n;
	}
	function x(e, t) {
		let n = /* @__PURE__ */ new Set();
		for (let r = e; r <= t; r++) n.add(r);
		return n;
	}
})), S = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.push = t, e.pop = n;
	function t(e, t) {
		e.push(t);
	}
	function n(e) {
		return e.pop() || null;
	}
})), C = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.isCodeUnitPrefix = a, e.isCodeUnitLessThan = o, e.isomorphicEncode = s, e.isASCIIString = l, e.asciiLowercase = u, e.asciiUppercase = d, e.asciiCaseInsensitiveMatch = p, e.asciiEncode = g, e.asciiDecode = _, e.stripNewlines = v, e.normalizeNewlines = y, e.stripLeadingAndTrailingASCIIWhitespace = b, e.stripAndCollapseASCIIWhitespace = x, e.collectASequenceOfCodePoints = S, e.skipASCIIWhitespace = C, e.strictlySplit = w, e.splitAStringOnASCIIWhitespace = T, e.splitAStringOnCommas = E, e.concatenate = D;
	let t = f(), n = h(), r = m(), i = c();
	function a(e, t) {
		let n = 0;
		for (;;) {
			let r = n < e.length ? e.charCodeAt(n) : null, i = n < t.length ? t.charCodeAt(n) : null;
			if (r === null) return !0;
			if (r !== i) return !1;
			n++;
		}
	}
	function o(e, t) {
		if (a(t, e)) return !1;
		if (a(e, t)) return !0;
		for (let n = 0; n < Math.min(e.length, t.length); n++) {
			let r = e.charCodeAt(n), i = t.charCodeAt(n);
			if (r !== i) return r < i;
		}
		return !1;
	}
	function s(e) {
		let t = Array.from(e), n = new Uint8Array(t.length), r = 0;
		for (let t of e) {
			let e = t.codePointAt(0);
			console.assert(e !== void 0 && e <= 255, `isomorphicEncode requires string bytes to be less than or equal to 0x00FF.`), e !== void 0 && e <= 255 && (n[r++] = e);
		}
		return n;
	}
	function l(e) {
		return /^[\u0000-\u007F]*$/.test(e);
	}
	function u(e) {
		let t = ``;
		for (let n of e) {
			let e = n.codePointAt(0);
			t += e !== void 0 && e >= 65 && e <= 90 ? String.fromCodePoint(e + 32) : n;
		}
		return t;
	}
	function d(e) {
		let t = ``;
		for (let n of e) {
			let e = n.codePointAt(0);
			t += e !== void 0 && e >= 97 && e <= 122 ? String.fromCodePoint(e - 32) : n;
		}
		return t;
	}
	function p(e, t) {
		return u(e) === u(t);
	}
	function g(e) {
		return console.assert(l(e), `asciiEncode requires an ASCII string.`), s(e);
	}
	function _(e) {
		for (let t of e) console.assert((0, r.isASCIIByte)(t), `asciiDecode requires an ASCII byte sequence.`);
		return (0, n.isomorphicDecode)(e);
	}
	function v(e) {
		return e.replace(/[\n\r]/g, ``);
	}
	function y(e) {
		return e.replace(/\r\n/g, `
`).replace(/\r/g, `
`);
	}
	function b(e) {
		return e.replace(/^[\t\n\f\r ]+/, ``).replace(/[\t\n\f\r ]+$/, ``);
	}
	function x(e) {
		return b(e.replace(/[\t\n\f\r ]{2,}/g, ` `));
	}
	function S(e, t, n) {
		if (!(0, i.isArray)(t)) return S(e, Array.from(t), n);
		let r = ``;
		for (; n.position < t.length && e.call(null, t[n.position]);) r += t[n.position], n.position++;
		return r;
	}
	function C(e, n) {
		S((e) => t.ASCIIWhiteSpace.test(e), e, n);
	}
	function w(e, t) {
		if (!(0, i.isArray)(e)) return w(Array.from(e), t);
		let n = { position: 0 }, r = [], a = S((e) => t !== e, e, n);
		for (r.push(a); n.position < e.length;) console.assert(e[n.position] === t, `strictlySplit found no delimiter in input string.`), n.position++, a = S((e) => t !== e, e, n), r.push(a);
		return r;
	}
	function T(e) {
		if (!(0, i.isArray)(e)) return T(Array.from(e));
		let n = { position: 0 }, r = [];
		for (C(e, n); n.position < e.length;) {
			let i = S((e) => !t.ASCIIWhiteSpace.test(e), e, n);
			r.push(i), C(e, n);
		}
		return r;
	}
	function E(e) {
		if (!(0, i.isArray)(e)) return E(Array.from(e));
		let t = { position: 0 }, n = [];
		for (; t.position < e.length;) {
			let r = S((e) => e !== `,`, e, t);
			n.push(b(r)), t.position < e.length && (console.assert(e[t.position] === `,`, `splitAStringOnCommas found no delimiter in input string.`), t.position++);
		}
		return n;
	}
	function D(e, t = ``) {
		return e.length === 0 ? `` : e.join(t);
	}
})), w = t(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
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
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || (function() {
		var e = function(t) {
			return e = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
				return t;
			}, e(t);
		};
		return function(t) {
			if (t && t.__esModule) return t;
			var n = {};
			if (t != null) for (var a = e(t), o = 0; o < a.length; o++) a[o] !== "default" && r(n, t, a[o]);
			return i(n, t), n;
		};
	})();
	Object.defineProperty(e, "__esModule", { value: !0 }), e.string = e.stack = e.set = e.queue = e.namespace = e.map = e.list = e.json = e.codePoint = e.byteSequence = e.byte = e.base64 = void 0, e.base64 = a(p()), e.byte = a(m()), e.byteSequence = a(h()), e.codePoint = a(f()), e.json = a(g()), e.list = a(_()), e.map = a(v()), e.namespace = a(y()), e.queue = a(b()), e.set = a(x()), e.stack = a(S()), e.string = a(C());
})), T = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.idl_defineConst = t;
	function t(e, t, n) {
		Object.defineProperty(e, t, {
			writable: !1,
			enumerable: !0,
			configurable: !1,
			value: n
		});
	}
})), E = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DOMImplementationImpl = void 0;
	let t = Y(), n = w(), r = Q(), i = T();
	var a = class DOMImplementationImpl {
		_ID = `@oozcitak/dom`;
		_associatedDocument;
		constructor(e) {
			this._associatedDocument = e || t.dom.window.document;
		}
		createDocumentType(e, t, n) {
			return (0, r.namespace_validate)(e), (0, r.create_documentType)(this._associatedDocument, e, t, n);
		}
		createDocument(e, t, i = null) {
			let a = (0, r.create_xmlDocument)(), o = null;
			return t && (o = (0, r.document_internalCreateElementNS)(a, e, t)), i && a.appendChild(i), o && a.appendChild(o), a._origin = this._associatedDocument._origin, a._contentType = e === n.namespace.HTML ? `application/xhtml+xml` : e === n.namespace.SVG ? `image/svg+xml` : `application/xml`, a;
		}
		createHTMLDocument(e) {
			let t = (0, r.create_document)();
			t._type = `html`, t._contentType = `text/html`, t.appendChild((0, r.create_documentType)(t, `html`, ``, ``));
			let i = (0, r.element_createAnElement)(t, `html`, n.namespace.HTML);
			t.appendChild(i);
			let a = (0, r.element_createAnElement)(t, `head`, n.namespace.HTML);
			if (i.appendChild(a), e !== void 0) {
				let i = (0, r.element_createAnElement)(t, `title`, n.namespace.HTML);
				a.appendChild(i);
				let o = (0, r.create_text)(t, e);
				i.appendChild(o);
			}
			let o = (0, r.element_createAnElement)(t, `body`, n.namespace.HTML);
			return i.appendChild(o), t._origin = this._associatedDocument._origin, t;
		}
		hasFeature() {
			return !0;
		}
		static _create(e) {
			return new DOMImplementationImpl(e);
		}
	};
	e.DOMImplementationImpl = a, (0, i.idl_defineConst)(a.prototype, `_ID`, `@oozcitak/dom`);
})), D = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.InvalidCharacterError = e.SyntaxError = e.IndexSizeError = e.NotFoundError = e.HierarchyRequestError = e.NotImplementedError = e.DataCloneError = e.InvalidNodeTypeError = e.TimeoutError = e.QuotaExceededError = e.URLMismatchError = e.AbortError = e.NetworkError = e.SecurityError = e.TypeMismatchError = e.ValidationError = e.InvalidAccessError = e.NamespaceError = e.InvalidModificationError = e.InvalidStateError = e.InUseAttributeError = e.NotSupportedError = e.NoModificationAllowedError = e.NoDataAllowedError = e.WrongDocumentError = e.DOMStringSizeError = e.DOMException = void 0;
	var DOMException = class extends Error {
		name;
		constructor(e, t = ``) {
			super(t), this.name = e;
		}
	};
	e.DOMException = DOMException;
	var DOMStringSizeError = class extends DOMException {
		constructor(e = ``) {
			super(`DOMStringSizeError`, e);
		}
	};
	e.DOMStringSizeError = DOMStringSizeError;
	var WrongDocumentError = class extends DOMException {
		constructor(e = ``) {
			super(`WrongDocumentError`, `The object is in the wrong document. ` + e);
		}
	};
	e.WrongDocumentError = WrongDocumentError;
	var NoDataAllowedError = class extends DOMException {
		constructor(e = ``) {
			super(`NoDataAllowedError`, e);
		}
	};
	e.NoDataAllowedError = NoDataAllowedError;
	var NoModificationAllowedError = class extends DOMException {
		constructor(e = ``) {
			super(`NoModificationAllowedError`, `The object can not be modified. ` + e);
		}
	};
	e.NoModificationAllowedError = NoModificationAllowedError;
	var NotSupportedError = class extends DOMException {
		constructor(e = ``) {
			super(`NotSupportedError`, `The operation is not supported. ` + e);
		}
	};
	e.NotSupportedError = NotSupportedError;
	var InUseAttributeError = class extends DOMException {
		constructor(e = ``) {
			super(`InUseAttributeError`, e);
		}
	};
	e.InUseAttributeError = InUseAttributeError;
	var InvalidStateError = class extends DOMException {
		constructor(e = ``) {
			super(`InvalidStateError`, `The object is in an invalid state. ` + e);
		}
	};
	e.InvalidStateError = InvalidStateError;
	var InvalidModificationError = class extends DOMException {
		constructor(e = ``) {
			super(`InvalidModificationError`, `The object can not be modified in this way. ` + e);
		}
	};
	e.InvalidModificationError = InvalidModificationError;
	var NamespaceError = class extends DOMException {
		constructor(e = ``) {
			super(`NamespaceError`, `The operation is not allowed by Namespaces in XML. [XMLNS] ` + e);
		}
	};
	e.NamespaceError = NamespaceError;
	var InvalidAccessError = class extends DOMException {
		constructor(e = ``) {
			super(`InvalidAccessError`, `The object does not support the operation or argument. ` + e);
		}
	};
	e.InvalidAccessError = InvalidAccessError;
	var ValidationError = class extends DOMException {
		constructor(e = ``) {
			super(`ValidationError`, e);
		}
	};
	e.ValidationError = ValidationError;
	var TypeMismatchError = class extends DOMException {
		constructor(e = ``) {
			super(`TypeMismatchError`, e);
		}
	};
	e.TypeMismatchError = TypeMismatchError;
	var SecurityError = class extends DOMException {
		constructor(e = ``) {
			super(`SecurityError`, `The operation is insecure. ` + e);
		}
	};
	e.SecurityError = SecurityError;
	var NetworkError = class extends DOMException {
		constructor(e = ``) {
			super(`NetworkError`, `A network error occurred. ` + e);
		}
	};
	e.NetworkError = NetworkError;
	var AbortError = class extends DOMException {
		constructor(e = ``) {
			super(`AbortError`, `The operation was aborted. ` + e);
		}
	};
	e.AbortError = AbortError;
	var URLMismatchError = class extends DOMException {
		constructor(e = ``) {
			super(`URLMismatchError`, `The given URL does not match another URL. ` + e);
		}
	};
	e.URLMismatchError = URLMismatchError;
	var QuotaExceededError = class extends DOMException {
		constructor(e = ``) {
			super(`QuotaExceededError`, `The quota has been exceeded. ` + e);
		}
	};
	e.QuotaExceededError = QuotaExceededError;
	var TimeoutError = class extends DOMException {
		constructor(e = ``) {
			super(`TimeoutError`, `The operation timed out. ` + e);
		}
	};
	e.TimeoutError = TimeoutError;
	var InvalidNodeTypeError = class extends DOMException {
		constructor(e = ``) {
			super(`InvalidNodeTypeError`, `The supplied node is incorrect or has an incorrect ancestor for this operation. ` + e);
		}
	};
	e.InvalidNodeTypeError = InvalidNodeTypeError;
	var DataCloneError = class extends DOMException {
		constructor(e = ``) {
			super(`DataCloneError`, `The object can not be cloned. ` + e);
		}
	};
	e.DataCloneError = DataCloneError;
	var NotImplementedError = class extends DOMException {
		constructor(e = ``) {
			super(`NotImplementedError`, `The DOM method is not implemented by this module. ` + e);
		}
	};
	e.NotImplementedError = NotImplementedError;
	var HierarchyRequestError = class extends DOMException {
		constructor(e = ``) {
			super(`HierarchyRequestError`, `The operation would yield an incorrect node tree. ` + e);
		}
	};
	e.HierarchyRequestError = HierarchyRequestError;
	var NotFoundError = class extends DOMException {
		constructor(e = ``) {
			super(`NotFoundError`, `The object can not be found here. ` + e);
		}
	};
	e.NotFoundError = NotFoundError;
	var IndexSizeError = class extends DOMException {
		constructor(e = ``) {
			super(`IndexSizeError`, `The index is not in the allowed range. ` + e);
		}
	};
	e.IndexSizeError = IndexSizeError;
	var SyntaxError = class extends DOMException {
		constructor(e = ``) {
			super(`SyntaxError`, `The string did not match the expected pattern. ` + e);
		}
	};
	e.SyntaxError = SyntaxError;
	var InvalidCharacterError = class extends DOMException {
		constructor(e = ``) {
			super(`InvalidCharacterError`, `The string contains invalid characters. ` + e);
		}
	};
	e.InvalidCharacterError = InvalidCharacterError;
})), O = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Guard = void 0;
	let t = l();
	e.Guard = class Guard {
		static isNode(e) {
			return !!e && e._nodeType !== void 0;
		}
		static isDocumentNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.Document;
		}
		static isDocumentTypeNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.DocumentType;
		}
		static isDocumentFragmentNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.DocumentFragment;
		}
		static isAttrNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.Attribute;
		}
		static isCharacterDataNode(e) {
			if (!Guard.isNode(e)) return !1;
			let n = e._nodeType;
			return n === t.NodeType.Text || n === t.NodeType.ProcessingInstruction || n === t.NodeType.Comment || n === t.NodeType.CData;
		}
		static isTextNode(e) {
			return Guard.isNode(e) && (e._nodeType === t.NodeType.Text || e._nodeType === t.NodeType.CData);
		}
		static isExclusiveTextNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.Text;
		}
		static isCDATASectionNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.CData;
		}
		static isCommentNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.Comment;
		}
		static isProcessingInstructionNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.ProcessingInstruction;
		}
		static isElementNode(e) {
			return Guard.isNode(e) && e._nodeType === t.NodeType.Element;
		}
		static isCustomElementNode(e) {
			return Guard.isElementNode(e) && e._customElementState === `custom`;
		}
		static isShadowRoot(e) {
			return !!e && e.host !== void 0;
		}
		static isMouseEvent(e) {
			return !!e && e.screenX !== void 0 && e.screenY != null;
		}
		static isSlotable(e) {
			return !!e && e._name !== void 0 && e._assignedSlot !== void 0 && (Guard.isTextNode(e) || Guard.isElementNode(e));
		}
		static isSlot(e) {
			return !!e && e._name !== void 0 && e._assignedNodes !== void 0 && Guard.isElementNode(e);
		}
		static isWindow(e) {
			return !!e && e.navigator !== void 0;
		}
		static isEventListener(e) {
			return !!e && e.handleEvent !== void 0;
		}
		static isRegisteredObserver(e) {
			return !!e && e.observer !== void 0 && e.options !== void 0;
		}
		static isTransientRegisteredObserver(e) {
			return !!e && e.source !== void 0 && Guard.isRegisteredObserver(e);
		}
	};
})), k = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Cast = void 0;
	let t = O();
	var Cast = class {
		static asNode(e) {
			if (t.Guard.isNode(e)) return e;
			throw Error(`Invalid object. Node expected.`);
		}
	};
	e.Cast = Cast;
})), A = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.EmptySet = void 0;
	var EmptySet = class {
		get size() {
			return 0;
		}
		add(e) {
			throw Error(`Cannot add to an empty set.`);
		}
		clear() {}
		delete(e) {
			return !1;
		}
		forEach(e, t) {}
		has(e) {
			return !1;
		}
		[Symbol.iterator]() {
			return new EmptySetIterator();
		}
		entries() {
			return new EmptySetIterator();
		}
		keys() {
			return new EmptySetIterator();
		}
		values() {
			return new EmptySetIterator();
		}
		get [Symbol.toStringTag]() {
			return `EmptySet`;
		}
	};
	e.EmptySet = EmptySet;
	var EmptySetIterator = class {
		[Symbol.iterator]() {
			return this;
		}
		next() {
			return {
				done: !0,
				value: null
			};
		}
	};
})), j = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.EmptySet = e.Guard = e.Cast = void 0;
	var t = k();
	Object.defineProperty(e, "Cast", {
		enumerable: !0,
		get: function() {
			return t.Cast;
		}
	});
	var n = O();
	Object.defineProperty(e, "Guard", {
		enumerable: !0,
		get: function() {
			return n.Guard;
		}
	});
	var r = A();
	Object.defineProperty(e, "EmptySet", {
		enumerable: !0,
		get: function() {
			return r.EmptySet;
		}
	});
})), M = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.EventTargetImpl = void 0;
	let t = D(), n = j(), r = Q();
	var EventTargetImpl = class {
		__eventListenerList;
		get _eventListenerList() {
			return this.__eventListenerList ||= [];
		}
		__eventHandlerMap;
		get _eventHandlerMap() {
			return this.__eventHandlerMap ||= {};
		}
		constructor() {}
		addEventListener(e, t, i = {
			passive: !1,
			once: !1,
			capture: !1
		}) {
			let [a, o, s] = (0, r.eventTarget_flattenMore)(i), c;
			if (t) c = n.Guard.isEventListener(t) ? t : { handleEvent: t };
			else return;
			(0, r.eventTarget_addEventListener)(this, {
				type: e,
				callback: c,
				capture: a,
				passive: o,
				once: s,
				removed: !1
			});
		}
		removeEventListener(e, t, i = { capture: !1 }) {
			let a = (0, r.eventTarget_flatten)(i);
			if (t) for (let i = 0; i < this._eventListenerList.length; i++) {
				let o = this._eventListenerList[i];
				if (o.type === e && o.capture === a && (n.Guard.isEventListener(t) && o.callback === t || t && o.callback.handleEvent === t)) {
					(0, r.eventTarget_removeEventListener)(this, o, i);
					break;
				}
			}
		}
		dispatchEvent(e) {
			if (e._dispatchFlag || !e._initializedFlag) throw new t.InvalidStateError();
			return e._isTrusted = !1, (0, r.event_dispatch)(e, this);
		}
		_getTheParent(e) {
			return null;
		}
	};
	e.EventTargetImpl = EventTargetImpl;
})), N = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.WindowImpl = void 0;
	let t = M(), n = c(), r = Q();
	e.WindowImpl = class WindowImpl extends t.EventTargetImpl {
		_currentEvent;
		_signalSlots = /* @__PURE__ */ new Set();
		_mutationObserverMicrotaskQueued = !1;
		_mutationObservers = /* @__PURE__ */ new Set();
		_associatedDocument;
		_iteratorList = new n.FixedSizeSet();
		constructor() {
			super(), this._associatedDocument = (0, r.create_document)();
		}
		get document() {
			return this._associatedDocument;
		}
		get event() {
			return this._currentEvent;
		}
		static _create() {
			return new WindowImpl();
		}
	};
})), P = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.OpaqueOrigin = e.ParserState = void 0;
	var t;
	(function(e) {
		e[e.SchemeStart = 0] = `SchemeStart`, e[e.Scheme = 1] = `Scheme`, e[e.NoScheme = 2] = `NoScheme`, e[e.SpecialRelativeOrAuthority = 3] = `SpecialRelativeOrAuthority`, e[e.PathOrAuthority = 4] = `PathOrAuthority`, e[e.Relative = 5] = `Relative`, e[e.RelativeSlash = 6] = `RelativeSlash`, e[e.SpecialAuthoritySlashes = 7] = `SpecialAuthoritySlashes`, e[e.SpecialAuthorityIgnoreSlashes = 8] = `SpecialAuthorityIgnoreSlashes`, e[e.Authority = 9] = `Authority`, e[e.Host = 10] = `Host`, e[e.Hostname = 11] = `Hostname`, e[e.Port = 12] = `Port`, e[e.File = 13] = `File`, e[e.FileSlash = 14] = `FileSlash`, e[e.FileHost = 15] = `FileHost`, e[e.PathStart = 16] = `PathStart`, e[e.Path = 17] = `Path`, e[e.CannotBeABaseURLPath = 18] = `CannotBeABaseURLPath`, e[e.Query = 19] = `Query`, e[e.Fragment = 20] = `Fragment`;
	})(t || (e.ParserState = t = {})), e.OpaqueOrigin = [
		``,
		``,
		null,
		null
	];
})), F = t(((t) => {
	Object.defineProperty(t, "__esModule", { value: !0 }), t.setValidationErrorCallback = h, t.newURL = _, t.isSpecialScheme = v, t.isSpecial = y, t.defaultPort = b, t.includesCredentials = x, t.cannotHaveAUsernamePasswordPort = S, t.urlSerializer = C, t.hostSerializer = T, t.iPv4Serializer = E, t.iPv6Serializer = D, t.urlParser = O, t.basicURLParser = k, t.setTheUsername = A, t.setThePassword = j, t.isSingleDotPathSegment = M, t.isDoubleDotPathSegment = N, t.shorten = F, t.isNormalizedWindowsDriveLetter = I, t.isWindowsDriveLetter = L, t.startsWithAWindowsDriveLetter = R, t.hostParser = z, t.iPv4NumberParser = B, t.iPv4Parser = V, t.iPv6Parser = H, t.opaqueHostParser = U, t.resolveABlobURL = ee, t.percentEncode = te, t.percentDecode = W, t.stringPercentDecode = ne, t.utf8PercentEncode = G, t.hostEquals = re, t.urlEquals = ie, t.urlEncodedStringParser = ae, t.urlEncodedParser = oe, t.urlEncodedByteSerializer = se, t.urlEncodedSerializer = ce, t.origin = K, t.domainToASCII = le, t.domainToUnicode = q, t.asciiSerializationOfAnOrigin = ue;
	let n = c(), r = P(), i = w(), a = e(`url`), o, s = {
		ftp: 21,
		file: null,
		http: 80,
		https: 443,
		ws: 80,
		wss: 443
	}, l = /[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, u = /[ "<>`]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, d = /[ "<>`#?{}]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, f = /[ "<>`#?{}/:;=@\[\]\\\^\|]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, p = /[0-9A-Za-z!\$&-\/:;=\?@_~\xA0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uD83E\uD840-\uD87E\uD880-\uD8BE\uD8C0-\uD8FE\uD900-\uD93E\uD940-\uD97E\uD980-\uD9BE\uD9C0-\uD9FE\uDA00-\uDA3E\uDA40-\uDA7E\uDA80-\uDABE\uDAC0-\uDAFE\uDB00-\uDB3E\uDB40-\uDB7E\uDB80-\uDBBE\uDBC0-\uDBFE][\uDC00-\uDFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDC00-\uDFFD]/, m = /[\0\t\f\r #%/:?@\[\\\]]/;
	function h(e) {
		o = e;
	}
	function g(e) {
		o !== void 0 && o.call(null, `Validation Error: ` + e);
	}
	function _() {
		return {
			scheme: ``,
			username: ``,
			password: ``,
			host: null,
			port: null,
			path: [],
			query: null,
			fragment: null,
			_cannotBeABaseURLFlag: !1,
			_blobURLEntry: null
		};
	}
	function v(e) {
		return e in s;
	}
	function y(e) {
		return v(e.scheme);
	}
	function b(e) {
		return s[e] || null;
	}
	function x(e) {
		return e.username !== `` || e.password !== ``;
	}
	function S(e) {
		return e.host === null || e.host === `` || e._cannotBeABaseURLFlag || e.scheme === `file`;
	}
	function C(e, t = !1) {
		let n = e.scheme + `:`;
		if (e.host === null ? e.host === null && e.scheme === `file` && (n += `//`) : (n += `//`, x(e) && (n += e.username, e.password !== `` && (n += `:` + e.password), n += `@`), n += T(e.host), e.port !== null && (n += `:` + e.port)), e._cannotBeABaseURLFlag) n += e.path[0];
		else for (let t of e.path) n += `/` + t;
		return e.query !== null && (n += `?` + e.query), !t && e.fragment !== null && (n += `#` + e.fragment), n;
	}
	function T(e) {
		return (0, n.isNumber)(e) ? E(e) : (0, n.isArray)(e) ? `[` + D(e) + `]` : e;
	}
	function E(e) {
		let t = ``, n = e;
		for (let e = 1; e <= 4; e++) t = (n % 256).toString() + t, e !== 4 && (t = `.` + t), n = Math.floor(n / 256);
		return t;
	}
	function D(e) {
		let t = ``, n = null, r = -1, i = 0, a = 0;
		for (let t = 0; t < 8; t++) if (e[t] === 0) {
			i = 1;
			for (let n = t + 1; n < 8 && e[n] === 0; n++) i++;
			i > a && (a = i, r = t);
		}
		a > 1 && (n = r);
		let o = !1;
		for (let r = 0; r < 8; r++) o && e[r] === 0 || (o &&= !1, n === r ? (t += r === 0 ? `::` : `:`, o = !0) : (t += e[r].toString(16), r !== 7 && (t += `:`)));
		return t;
	}
	function O(e, t, n) {
		let r = k(e, t, n);
		if (r === null) return null;
		if (r.scheme !== `blob`) return r;
		let i = ee(r);
		return r._blobURLEntry = i === null ? null : i, r;
	}
	function k(e, t, a, o, s) {
		if (o === void 0) {
			o = _();
			let t = /^[\u0000-\u001F\u0020]+/, n = /[\u0000-\u001F\u0020]+$/;
			(t.test(e) || n.test(e)) && g(`Input string contains leading or trailing control characters or space.`), e = e.replace(t, ``), e = e.replace(n, ``);
		}
		let c = /[\u0009\u000A\u000D]/g;
		c.test(e) && g(`Input string contains tab or newline characters.`), e = e.replace(c, ``);
		let m = s === void 0 ? r.ParserState.SchemeStart : s;
		t === void 0 && (t = null);
		let h = a === void 0 || a === `replacement` || a === `UTF-16BE` || a === `UTF-16LE` ? `UTF-8` : a, S = ``, C = !1, w = !1, T = !1, E = new n.StringWalker(e);
		for (;;) {
			switch (m) {
				case r.ParserState.SchemeStart:
					if (i.codePoint.ASCIIAlpha.test(E.c())) S += E.c().toLowerCase(), m = r.ParserState.Scheme;
					else if (s === void 0) m = r.ParserState.NoScheme, E.pointer--;
					else return g(`Invalid scheme start character.`), null;
					break;
				case r.ParserState.Scheme:
					if (i.codePoint.ASCIIAlphanumeric.test(E.c()) || E.c() === `+` || E.c() === `-` || E.c() === `.`) S += E.c().toLowerCase();
					else if (E.c() === `:`) {
						if (s !== void 0 && (v(o.scheme) && !v(S) || !v(o.scheme) && v(S) || (x(o) || o.port !== null) && S === `file` || o.scheme === `file` && (o.host === `` || o.host === null))) return o;
						if (o.scheme = S, s !== void 0) return o.port === b(o.scheme) && (o.port = null), o;
						S = ``, o.scheme === `file` ? (E.remaining().startsWith(`//`) || g(`Invalid file URL scheme, '//' expected.`), m = r.ParserState.File) : y(o) && t !== null && t.scheme === o.scheme ? m = r.ParserState.SpecialRelativeOrAuthority : y(o) ? m = r.ParserState.SpecialAuthoritySlashes : E.remaining().startsWith(`/`) ? (m = r.ParserState.PathOrAuthority, E.pointer++) : (o._cannotBeABaseURLFlag = !0, o.path.push(``), m = r.ParserState.CannotBeABaseURLPath);
					} else if (s === void 0) {
						S = ``, m = r.ParserState.NoScheme, E.pointer = 0;
						continue;
					} else return g(`Invalid input string.`), null;
					break;
				case r.ParserState.NoScheme:
					if (t === null || t._cannotBeABaseURLFlag && E.c() !== `#`) return g(`Invalid input string.`), null;
					t._cannotBeABaseURLFlag && E.c() === `#` ? (o.scheme = t.scheme, o.path = i.list.clone(t.path), o.query = t.query, o.fragment = ``, o._cannotBeABaseURLFlag = !0, m = r.ParserState.Fragment) : t.scheme === `file` ? (m = r.ParserState.File, E.pointer--) : (m = r.ParserState.Relative, E.pointer--);
					break;
				case r.ParserState.SpecialRelativeOrAuthority:
					E.c() === `/` && E.remaining().startsWith(`/`) ? (m = r.ParserState.SpecialAuthorityIgnoreSlashes, E.pointer++) : (g(`Invalid input string.`), m = r.ParserState.Relative, E.pointer--);
					break;
				case r.ParserState.PathOrAuthority:
					E.c() === `/` ? m = r.ParserState.Authority : (m = r.ParserState.Path, E.pointer--);
					break;
				case r.ParserState.Relative:
					if (t === null) throw Error(`Invalid parser state. Base URL is null.`);
					switch (o.scheme = t.scheme, E.c()) {
						case ``:
							o.username = t.username, o.password = t.password, o.host = t.host, o.port = t.port, o.path = i.list.clone(t.path), o.query = t.query;
							break;
						case `/`:
							m = r.ParserState.RelativeSlash;
							break;
						case `?`:
							o.username = t.username, o.password = t.password, o.host = t.host, o.port = t.port, o.path = i.list.clone(t.path), o.query = ``, m = r.ParserState.Query;
							break;
						case `#`:
							o.username = t.username, o.password = t.password, o.host = t.host, o.port = t.port, o.path = i.list.clone(t.path), o.query = t.query, o.fragment = ``, m = r.ParserState.Fragment;
							break;
						default: y(o) && E.c() === `\\` ? (g(`Invalid input string.`), m = r.ParserState.RelativeSlash) : (o.username = t.username, o.password = t.password, o.host = t.host, o.port = t.port, o.path = i.list.clone(t.path), o.path.length !== 0 && o.path.splice(o.path.length - 1, 1), m = r.ParserState.Path, E.pointer--);
					}
					break;
				case r.ParserState.RelativeSlash:
					if (y(o) && (E.c() === `/` || E.c() === `\\`)) E.c() === `\\` && g(`Invalid input string.`), m = r.ParserState.SpecialAuthorityIgnoreSlashes;
					else if (E.c() === `/`) m = r.ParserState.Authority;
					else {
						if (t === null) throw Error(`Invalid parser state. Base URL is null.`);
						o.username = t.username, o.password = t.password, o.host = t.host, o.port = t.port, m = r.ParserState.Path, E.pointer--;
					}
					break;
				case r.ParserState.SpecialAuthoritySlashes:
					E.c() === `/` && E.remaining().startsWith(`/`) ? (m = r.ParserState.SpecialAuthorityIgnoreSlashes, E.pointer++) : (g(`Expected '//'.`), m = r.ParserState.SpecialAuthorityIgnoreSlashes, E.pointer--);
					break;
				case r.ParserState.SpecialAuthorityIgnoreSlashes:
					E.c() !== `/` && E.c() !== `\\` ? (m = r.ParserState.Authority, E.pointer--) : g(`Unexpected '/' or '\\'.`);
					break;
				case r.ParserState.Authority:
					if (E.c() === `@`) {
						g(`Unexpected '@'.`), C && (S = `%40` + S), C = !0;
						for (let e of S) {
							if (e === `:` && !T) {
								T = !0;
								continue;
							}
							let t = G(e, f);
							T ? o.password += t : o.username += t;
						}
						S = ``;
					} else if (E.c() === `` || E.c() === `/` || E.c() === `?` || E.c() === `#` || y(o) && E.c() === `\\`) {
						if (C && S === ``) return g(`Invalid input string.`), null;
						E.pointer -= S.length + 1, S = ``, m = r.ParserState.Host;
					} else S += E.c();
					break;
				case r.ParserState.Host:
				case r.ParserState.Hostname:
					if (s !== void 0 && o.scheme === `file`) E.pointer--, m = r.ParserState.FileHost;
					else if (E.c() === `:` && !w) {
						if (S === ``) return g(`Invalid input string.`), null;
						let e = z(S, !y(o));
						if (e === null) return null;
						if (o.host = e, S = ``, m = r.ParserState.Port, s === r.ParserState.Hostname) return o;
					} else if (E.c() === `` || E.c() === `/` || E.c() === `?` || E.c() === `#` || y(o) && E.c() === `\\`) {
						if (E.pointer--, y(o) && S === ``) return g(`Invalid input string.`), null;
						if (s !== void 0 && S === `` && (x(o) || o.port !== null)) return g(`Invalid input string.`), o;
						let e = z(S, !y(o));
						if (e === null) return null;
						if (o.host = e, S = ``, m = r.ParserState.PathStart, s !== void 0) return o;
					} else E.c() === `[` && (w = !0), E.c() === `]` && (w = !1), S += E.c();
					break;
				case r.ParserState.Port:
					if (i.codePoint.ASCIIDigit.test(E.c())) S += E.c();
					else if (E.c() === `` || E.c() === `/` || E.c() === `?` || E.c() === `#` || y(o) && E.c() === `\\` || s) {
						if (S !== `` && S !== ``) {
							let e = parseInt(S, 10);
							if (e > 2 ** 16 - 1) return g(`Invalid port number.`), null;
							o.port = e === b(o.scheme) ? null : e, S = ``;
						}
						if (s !== void 0) return o;
						m = r.ParserState.PathStart, E.pointer--;
					} else return g(`Invalid input string.`), null;
					break;
				case r.ParserState.File:
					if (o.scheme = `file`, E.c() === `/` || E.c() === `\\`) E.c() === `\\` && g(`Invalid input string.`), m = r.ParserState.FileSlash;
					else if (t !== null && t.scheme === `file`) switch (E.c()) {
						case ``:
							o.host = t.host, o.path = i.list.clone(t.path), o.query = t.query;
							break;
						case `?`:
							o.host = t.host, o.path = i.list.clone(t.path), o.query = ``, m = r.ParserState.Query;
							break;
						case `#`:
							o.host = t.host, o.path = i.list.clone(t.path), o.query = t.query, o.fragment = ``, m = r.ParserState.Fragment;
							break;
						default: R(E.substring()) ? g(`Unexpected windows drive letter in input string.`) : (o.host = t.host, o.path = i.list.clone(t.path), F(o)), m = r.ParserState.Path, E.pointer--;
					}
					else m = r.ParserState.Path, E.pointer--;
					break;
				case r.ParserState.FileSlash:
					E.c() === `/` || E.c() === `\\` ? (E.c() === `\\` && g(`Invalid input string.`), m = r.ParserState.FileHost) : (t !== null && t.scheme === `file` && !R(E.substring()) && (I(t.path[0]) ? o.path.push(t.path[0]) : o.host = t.host), m = r.ParserState.Path, E.pointer--);
					break;
				case r.ParserState.FileHost:
					if (E.c() === `` || E.c() === `/` || E.c() === `\\` || E.c() === `?` || E.c() === `#`) {
						if (E.pointer--, s === void 0 && L(S)) g(`Unexpected windows drive letter in input string.`), m = r.ParserState.Path;
						else if (S === ``) {
							if (o.host = ``, s !== void 0) return o;
							m = r.ParserState.PathStart;
						} else {
							let e = z(S, !y(o));
							if (e === null) return null;
							if (e === `localhost` && (e = ``), o.host = e, s !== void 0) return o;
							S = ``, m = r.ParserState.PathStart;
						}
					} else S += E.c();
					break;
				case r.ParserState.PathStart:
					y(o) ? (E.c() === `\\` && g(`Invalid input string.`), m = r.ParserState.Path, E.c() !== `/` && E.c() !== `\\` && E.pointer--) : s === void 0 && E.c() === `?` ? (o.query = ``, m = r.ParserState.Query) : s === void 0 && E.c() === `#` ? (o.fragment = ``, m = r.ParserState.Fragment) : E.c() !== `` && (m = r.ParserState.Path, E.c() !== `/` && E.pointer--);
					break;
				case r.ParserState.Path:
					if (E.c() === `` || E.c() === `/` || y(o) && E.c() === `\\` || s === void 0 && (E.c() === `?` || E.c() === `#`)) {
						if (y(o) && E.c() === `\\` && g(`Invalid input string.`), N(S)) F(o), E.c() !== `/` && !(y(o) && E.c() === `\\`) && o.path.push(``);
						else if (M(S) && E.c() !== `/` && !(y(o) && E.c() === `\\`)) o.path.push(``);
						else if (!M(S)) {
							if (o.scheme === `file` && o.path.length === 0 && L(S)) {
								o.host !== null && o.host !== `` && (g(`Invalid input string.`), o.host = ``);
								let e = Array.from(S);
								S = e.slice(0, 1) + `:` + e.slice(2);
							}
							o.path.push(S);
						}
						if (S = ``, o.scheme === `file` && (E.c() === `` || E.c() === `?` || E.c() === `#`)) for (; o.path.length > 1 && o.path[0] === ``;) g(`Invalid input string.`), o.path.splice(0, 1);
						E.c() === `?` && (o.query = ``, m = r.ParserState.Query), E.c() === `#` && (o.fragment = ``, m = r.ParserState.Fragment);
					} else !p.test(E.c()) && E.c() !== `%` && g(`Character is not a URL code point or a percent encoded character.`), E.c() === `%` && !/^[0-9a-fA-F][0-9a-fA-F]/.test(E.remaining()) && g(`Percent encoded character must be followed by two hex digits.`), S += G(E.c(), d);
					break;
				case r.ParserState.CannotBeABaseURLPath:
					E.c() === `?` ? (o.query = ``, m = r.ParserState.Query) : E.c() === `#` ? (o.fragment = ``, m = r.ParserState.Fragment) : (E.c() !== `` && !p.test(E.c()) && E.c() !== `%` && g(`Character is not a URL code point or a percent encoded character.`), E.c() === `%` && !/^[0-9a-fA-F][0-9a-fA-F]/.test(E.remaining()) && g(`Percent encoded character must be followed by two hex digits.`), E.c() !== `` && (o.path[0] += G(E.c(), l)));
					break;
				case r.ParserState.Query:
					if (h === `UTF-8` || y(o) && o.scheme !== `ws` && o.scheme !== `wss` || (h = `UTF-8`), s === void 0 && E.c() === `#`) o.fragment = ``, m = r.ParserState.Fragment;
					else if (E.c() !== ``) {
						if (!p.test(E.c()) && E.c() !== `%` && g(`Character is not a URL code point or a percent encoded character.`), E.c() === `%` && !/^[0-9a-fA-F][0-9a-fA-F]/.test(E.remaining()) && g(`Percent encoded character must be followed by two hex digits.`), h.toUpperCase() !== `UTF-8`) throw Error(`Only UTF-8 encoding is supported.`);
						let e = (0, n.utf8Encode)(E.c());
						if (e.length >= 3 && e[0] === 38 && e[1] === 35 && e[e.length - 1] === 59) e = e.subarray(2, e.length - 1), o.query += `%26%23` + i.byteSequence.isomorphicDecode(e) + `%3B`;
						else for (let t of e) t < 33 || t > 126 || t === 34 || t === 35 || t === 60 || t === 62 || t === 39 && y(o) ? o.query += te(t) : o.query += String.fromCharCode(t);
					}
					break;
				case r.ParserState.Fragment: E.c() === `` || (E.c() === `\0` ? g(`NULL character in input string.`) : (!p.test(E.c()) && E.c() !== `%` && g(`Unexpected character in fragment string.`), E.c() === `%` && !/^[A-Za-z0-9][A-Za-z0-9]/.test(E.remaining()) && g(`Unexpected character in fragment string.`), o.fragment += G(E.c(), u)));
			}
			if (E.eof) break;
			E.pointer++;
		}
		return o;
	}
	function A(e, t) {
		let n = ``;
		for (let e of t) n += G(e, f);
		e.username = n;
	}
	function j(e, t) {
		let n = ``;
		for (let e of t) n += G(e, f);
		e.password = n;
	}
	function M(e) {
		return e === `.` || e.toLowerCase() === `%2e`;
	}
	function N(e) {
		let t = e.toLowerCase();
		return t === `..` || t === `.%2e` || t === `%2e.` || t === `%2e%2e`;
	}
	function F(e) {
		let t = e.path;
		t.length !== 0 && (e.scheme === `file` && t.length === 1 && I(t[0]) || e.path.splice(e.path.length - 1, 1));
	}
	function I(e) {
		return e.length >= 2 && i.codePoint.ASCIIAlpha.test(e[0]) && e[1] === `:`;
	}
	function L(e) {
		return e.length >= 2 && i.codePoint.ASCIIAlpha.test(e[0]) && (e[1] === `:` || e[1] === `|`);
	}
	function R(e) {
		return e.length >= 2 && L(e) && (e.length === 2 || e[2] === `/` || e[2] === `\\` || e[2] === `?` || e[2] === `#`);
	}
	function z(e, t = !1) {
		if (e.startsWith(`[`)) return e.endsWith(`]`) ? H(e.substring(1, e.length - 1)) : (g(`Expected ']' after '['.`), null);
		if (t) return U(e);
		let r = le((0, n.utf8Decode)(ne(e)));
		if (r === null || m.test(r)) return g(`Invalid domain.`), null;
		let i = V(r);
		return i === null || (0, n.isNumber)(i) ? i : r;
	}
	function B(e, t = { value: !1 }) {
		let n = 10;
		return e.startsWith(`0x`) || e.startsWith(`0X`) ? (t.value = !0, e = e.substr(2), n = 16) : e.length >= 2 && e[0] === `0` && (t.value = !0, e = e.substr(1), n = 8), e === `` ? 0 : (n === 10 ? /^[0-9]+$/ : n === 16 ? /^[0-9A-Fa-f]+$/ : /^[0-7]+$/).test(e) ? parseInt(e, n) : null;
	}
	function V(e) {
		let t = { value: !1 }, n = e.split(`.`);
		if (n[n.length - 1] === `` && (t.value = !0, n.length > 1 && n.pop()), n.length > 4) return e;
		let r = [];
		for (let i of n) {
			if (i === ``) return e;
			let n = B(i, t);
			if (n === null) return e;
			r.push(n);
		}
		t.value && g(`Invalid IP v4 address.`);
		for (let e = 0; e < r.length; e++) if (r[e] > 255 && (g(`Invalid IP v4 address.`), e < r.length - 1)) return null;
		if (r[r.length - 1] >= 256 ** (5 - r.length)) return g(`Invalid IP v4 address.`), null;
		let i = r[r.length - 1];
		r.pop();
		let a = 0;
		for (let e of r) i += e * 256 ** (3 - a), a++;
		return i;
	}
	function H(e) {
		let t = [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		], r = 0, a = null, o = new n.StringWalker(e);
		if (o.c() === `:`) {
			if (!o.remaining().startsWith(`:`)) return g(`Invalid IP v6 address.`), null;
			o.pointer += 2, r += 1, a = r;
		}
		for (; o.c() !== ``;) {
			if (r === 8) return g(`Invalid IP v6 address.`), null;
			if (o.c() === `:`) {
				if (a !== null) return g(`Invalid IP v6 address.`), null;
				o.pointer++, r++, a = r;
				continue;
			}
			let e = 0, n = 0;
			for (; n < 4 && i.codePoint.ASCIIHexDigit.test(o.c());) e = e * 16 + parseInt(o.c(), 16), o.pointer++, n++;
			if (o.c() === `.`) {
				if (n === 0 || (o.pointer -= n, r > 6)) return g(`Invalid IP v6 address.`), null;
				let e = 0;
				for (; o.c() !== ``;) {
					let n = null;
					if (e > 0) {
						if (o.c() === `.` && e < 4) o.pointer++;
						else return g(`Invalid IP v6 address.`), null;
					}
					if (!i.codePoint.ASCIIDigit.test(o.c())) return g(`Invalid IP v6 address.`), null;
					for (; i.codePoint.ASCIIDigit.test(o.c());) {
						let e = parseInt(o.c(), 10);
						if (n === null) n = e;
						else if (n === 0) return g(`Invalid IP v6 address.`), null;
						else n = n * 10 + e;
						if (n > 255) return g(`Invalid IP v6 address.`), null;
						o.pointer++;
					}
					if (n === null) return g(`Invalid IP v6 address.`), null;
					t[r] = t[r] * 256 + n, e++, (e === 2 || e === 4) && r++;
				}
				if (e !== 4) return g(`Invalid IP v6 address.`), null;
				break;
			}
			if (o.c() === `:`) {
				if (o.pointer++, o.c() === ``) return g(`Invalid IP v6 address.`), null;
			} else if (o.c() !== ``) return g(`Invalid IP v6 address.`), null;
			t[r] = e, r++;
		}
		if (a !== null) {
			let e = r - a;
			for (r = 7; r !== 0 && e > 0;) [t[r], t[a + e - 1]] = [t[a + e - 1], t[r]], r--, e--;
		} else if (a === null && r !== 8) return g(`Invalid IP v6 address.`), null;
		return t;
	}
	function U(e) {
		if (/[\x00\t\f\r #/:?@\[\\\]]/.test(e)) return g(`Invalid host string.`), null;
		let t = ``;
		for (let n of e) t += G(n, l);
		return t;
	}
	function ee(e) {
		return null;
	}
	function te(e) {
		return `%` + (`00` + e.toString(16).toUpperCase()).slice(-2);
	}
	function W(e) {
		let t = (e) => e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102, r = new Uint8Array(e.length), i = 0;
		for (let a = 0; a < e.length; a++) {
			let o = e[a];
			if (o !== 37) r[i] = o, i++;
			else if (o === 37 && a >= e.length - 2) r[i] = o, i++;
			else if (o === 37 && (!t(e[a + 1]) || !t(e[a + 2]))) r[i] = o, i++;
			else {
				let t = parseInt((0, n.utf8Decode)(Uint8Array.of(e[a + 1], e[a + 2])), 16);
				r[i] = t, i++, a += 2;
			}
		}
		return r.subarray(0, i);
	}
	function ne(e) {
		return W((0, n.utf8Encode)(e));
	}
	function G(e, t) {
		if (!t.test(e)) return e;
		let r = (0, n.utf8Encode)(e), i = ``;
		for (let e of r) i += te(e);
		return i;
	}
	function re(e, t) {
		return e === t;
	}
	function ie(e, t, n = !1) {
		return C(e, n) === C(t, n);
	}
	function ae(e) {
		return oe((0, n.utf8Encode)(e));
	}
	function oe(e) {
		let t = [], r = [];
		for (let n of e) n === 38 ? (t.push(Uint8Array.from(r)), r = []) : r.push(n);
		r.length !== 0 && t.push(Uint8Array.from(r));
		let i = [];
		for (let e of t) {
			if (e.length === 0) continue;
			let t = e.indexOf(61), r = t === -1 ? e : e.slice(0, t), a = t === -1 ? /* @__PURE__ */ new Uint8Array() : e.slice(t + 1);
			for (let e = 0; e < r.length; e++) r[e] === 43 && (r[e] = 32);
			for (let e = 0; e < a.length; e++) a[e] === 43 && (a[e] = 32);
			let o = (0, n.utf8Decode)(r), s = (0, n.utf8Decode)(a);
			i.push([o, s]);
		}
		return i;
	}
	function se(e) {
		let t = ``;
		for (let n of e) t += n === 32 ? `+` : n === 42 || n === 45 || n === 46 || n >= 48 && n <= 57 || n >= 65 && n <= 90 || n === 95 || n >= 97 && n <= 122 ? String.fromCodePoint(n) : te(n);
		return t;
	}
	function ce(e, t) {
		if ((t === void 0 || t === `replacement` || t === `UTF-16BE` || t === `UTF-16LE` ? `UTF-8` : t).toUpperCase() !== `UTF-8`) throw Error(`Only UTF-8 encoding is supported.`);
		let r = ``;
		for (let t of e) {
			let e = se((0, n.utf8Encode)(t[0])), i = t[1];
			i = se((0, n.utf8Encode)(i)), r !== `` && (r += `&`), r += e + `=` + i;
		}
		return r;
	}
	function K(e) {
		switch (e.scheme) {
			case `blob`:
				e._blobURLEntry;
				let t = k(e.path[0]);
				return t === null ? r.OpaqueOrigin : K(t);
			case `ftp`:
			case `http`:
			case `https`:
			case `ws`:
			case `wss`: return [
				e.scheme,
				e.host === null ? `` : e.host,
				e.port,
				null
			];
			case `file`: return r.OpaqueOrigin;
			default: return r.OpaqueOrigin;
		}
	}
	function le(e, t = !1) {
		let n = (0, a.domainToASCII)(e);
		return n === `` ? (g(`Invalid domain name.`), null) : n;
	}
	function q(e, t = !1) {
		let n = (0, a.domainToUnicode)(e);
		return n === `` && g(`Invalid domain name.`), n;
	}
	function ue(e) {
		if (e[0] === `` && e[1] === `` && e[2] === null && e[3] === null) return `null`;
		let t = e[0] + `://` + T(e[1]);
		return e[2] !== null && (t += `:` + e[2].toString()), t;
	}
})), I = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NodeImpl = void 0;
	let t = Y(), n = l(), r = M(), i = j(), a = D(), o = Q(), s = F(), c = T();
	var NodeImpl = class extends r.EventTargetImpl {
		static ELEMENT_NODE = 1;
		static ATTRIBUTE_NODE = 2;
		static TEXT_NODE = 3;
		static CDATA_SECTION_NODE = 4;
		static ENTITY_REFERENCE_NODE = 5;
		static ENTITY_NODE = 6;
		static PROCESSING_INSTRUCTION_NODE = 7;
		static COMMENT_NODE = 8;
		static DOCUMENT_NODE = 9;
		static DOCUMENT_TYPE_NODE = 10;
		static DOCUMENT_FRAGMENT_NODE = 11;
		static NOTATION_NODE = 12;
		static DOCUMENT_POSITION_DISCONNECTED = 1;
		static DOCUMENT_POSITION_PRECEDING = 2;
		static DOCUMENT_POSITION_FOLLOWING = 4;
		static DOCUMENT_POSITION_CONTAINS = 8;
		static DOCUMENT_POSITION_CONTAINED_BY = 16;
		static DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32;
		ELEMENT_NODE = 1;
		ATTRIBUTE_NODE = 2;
		TEXT_NODE = 3;
		CDATA_SECTION_NODE = 4;
		ENTITY_REFERENCE_NODE = 5;
		ENTITY_NODE = 6;
		PROCESSING_INSTRUCTION_NODE = 7;
		COMMENT_NODE = 8;
		DOCUMENT_NODE = 9;
		DOCUMENT_TYPE_NODE = 10;
		DOCUMENT_FRAGMENT_NODE = 11;
		NOTATION_NODE = 12;
		DOCUMENT_POSITION_DISCONNECTED = 1;
		DOCUMENT_POSITION_PRECEDING = 2;
		DOCUMENT_POSITION_FOLLOWING = 4;
		DOCUMENT_POSITION_CONTAINS = 8;
		DOCUMENT_POSITION_CONTAINED_BY = 16;
		DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32;
		__childNodes;
		get _childNodes() {
			return this.__childNodes ||= (0, o.create_nodeList)(this);
		}
		_nodeDocumentOverride;
		get _nodeDocument() {
			return this._nodeDocumentOverride || t.dom.window._associatedDocument;
		}
		set _nodeDocument(e) {
			this._nodeDocumentOverride = e;
		}
		__registeredObserverList;
		get _registeredObserverList() {
			return this.__registeredObserverList ||= [];
		}
		_parent = null;
		_children = new i.EmptySet();
		_firstChild = null;
		_lastChild = null;
		_previousSibling = null;
		_nextSibling = null;
		constructor() {
			super();
		}
		get nodeType() {
			return this._nodeType;
		}
		get nodeName() {
			return i.Guard.isElementNode(this) ? this._htmlUppercasedQualifiedName : i.Guard.isAttrNode(this) ? this._qualifiedName : i.Guard.isExclusiveTextNode(this) ? `#text` : i.Guard.isCDATASectionNode(this) ? `#cdata-section` : i.Guard.isProcessingInstructionNode(this) ? this._target : i.Guard.isCommentNode(this) ? `#comment` : i.Guard.isDocumentNode(this) ? `#document` : i.Guard.isDocumentTypeNode(this) ? this._name : i.Guard.isDocumentFragmentNode(this) ? `#document-fragment` : ``;
		}
		get baseURI() {
			return (0, s.urlSerializer)(this._nodeDocument._URL);
		}
		get isConnected() {
			return i.Guard.isElementNode(this) && (0, o.shadowTree_isConnected)(this);
		}
		get ownerDocument() {
			return this._nodeType === n.NodeType.Document ? null : this._nodeDocument;
		}
		getRootNode(e) {
			return (0, o.tree_rootNode)(this, !!e && e.composed);
		}
		get parentNode() {
			return this._nodeType === n.NodeType.Attribute ? null : this._parent;
		}
		get parentElement() {
			return this._parent && i.Guard.isElementNode(this._parent) ? this._parent : null;
		}
		hasChildNodes() {
			return this._firstChild !== null;
		}
		get childNodes() {
			return this._childNodes;
		}
		get firstChild() {
			return this._firstChild;
		}
		get lastChild() {
			return this._lastChild;
		}
		get previousSibling() {
			return this._previousSibling;
		}
		get nextSibling() {
			return this._nextSibling;
		}
		get nodeValue() {
			return i.Guard.isAttrNode(this) ? this._value : i.Guard.isCharacterDataNode(this) ? this._data : null;
		}
		set nodeValue(e) {
			e === null && (e = ``), i.Guard.isAttrNode(this) ? (0, o.attr_setAnExistingAttributeValue)(this, e) : i.Guard.isCharacterDataNode(this) && (0, o.characterData_replaceData)(this, 0, this._data.length, e);
		}
		get textContent() {
			return i.Guard.isDocumentFragmentNode(this) || i.Guard.isElementNode(this) ? (0, o.text_descendantTextContent)(this) : i.Guard.isAttrNode(this) ? this._value : i.Guard.isCharacterDataNode(this) ? this._data : null;
		}
		set textContent(e) {
			e === null && (e = ``), i.Guard.isDocumentFragmentNode(this) || i.Guard.isElementNode(this) ? (0, o.node_stringReplaceAll)(e, this) : i.Guard.isAttrNode(this) ? (0, o.attr_setAnExistingAttributeValue)(this, e) : i.Guard.isCharacterDataNode(this) && (0, o.characterData_replaceData)(this, 0, (0, o.tree_nodeLength)(this), e);
		}
		normalize() {
			let e = [], n = (0, o.tree_getFirstDescendantNode)(this, !1, !1, (e) => i.Guard.isExclusiveTextNode(e));
			for (; n !== null;) e.push(n), n = (0, o.tree_getNextDescendantNode)(this, n, !1, !1, (e) => i.Guard.isExclusiveTextNode(e));
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (r._parent === null) continue;
				let a = (0, o.tree_nodeLength)(r);
				if (a === 0) {
					(0, o.mutation_remove)(r, r._parent);
					continue;
				}
				let s = [], c = ``;
				for (let e of (0, o.text_contiguousExclusiveTextNodes)(r)) s.push(e), c += e._data;
				if ((0, o.characterData_replaceData)(r, a, 0, c), t.dom.rangeList.size !== 0) {
					let e = r._nextSibling;
					for (; e !== null && i.Guard.isExclusiveTextNode(e);) {
						let n = e, i = (0, o.tree_index)(n);
						for (let e of t.dom.rangeList) e._start[0] === n && (e._start[0] = r, e._start[1] += a), e._end[0] === n && (e._end[0] = r, e._end[1] += a), e._start[0] === n._parent && e._start[1] === i && (e._start[0] = r, e._start[1] = a), e._end[0] === n._parent && e._end[1] === i && (e._end[0] = r, e._end[1] = a);
						a += (0, o.tree_nodeLength)(e), e = e._nextSibling;
					}
				}
				for (let e = 0; e < s.length; e++) {
					let t = s[e];
					t._parent !== null && (0, o.mutation_remove)(t, t._parent);
				}
			}
		}
		cloneNode(e = !1) {
			if (i.Guard.isShadowRoot(this)) throw new a.NotSupportedError();
			return (0, o.node_clone)(this, null, e);
		}
		isEqualNode(e = null) {
			return e !== null && (0, o.node_equals)(this, e);
		}
		isSameNode(e = null) {
			return this === e;
		}
		compareDocumentPosition(e) {
			if (e === this) return n.Position.SameNode;
			let r = e, a = this, s = null, c = null;
			if (i.Guard.isAttrNode(r) && (s = r, r = s._element), i.Guard.isAttrNode(a) && (c = a, a = c._element, s && r && r === a)) for (let e = 0; e < a._attributeList.length; e++) {
				let t = a._attributeList[e];
				if ((0, o.node_equals)(t, s)) return n.Position.ImplementationSpecific | n.Position.Preceding;
				if ((0, o.node_equals)(t, c)) return n.Position.ImplementationSpecific | n.Position.Following;
			}
			return r === null || a === null || (0, o.tree_rootNode)(r) !== (0, o.tree_rootNode)(a) ? n.Position.Disconnected | n.Position.ImplementationSpecific | (t.dom.compareCache.check(this, e) ? n.Position.Preceding : n.Position.Following) : !s && (0, o.tree_isAncestorOf)(a, r) || c && r === a ? n.Position.Contains | n.Position.Preceding : !c && (0, o.tree_isDescendantOf)(a, r) || s && r === a ? n.Position.ContainedBy | n.Position.Following : (0, o.tree_isPreceding)(a, r) ? n.Position.Preceding : n.Position.Following;
		}
		contains(e) {
			return e !== null && (0, o.tree_isDescendantOf)(this, e, !0);
		}
		lookupPrefix(e) {
			return e ? i.Guard.isElementNode(this) ? (0, o.node_locateANamespacePrefix)(this, e) : i.Guard.isDocumentNode(this) ? this.documentElement === null ? null : (0, o.node_locateANamespacePrefix)(this.documentElement, e) : i.Guard.isDocumentTypeNode(this) || i.Guard.isDocumentFragmentNode(this) ? null : i.Guard.isAttrNode(this) ? this._element === null ? null : (0, o.node_locateANamespacePrefix)(this._element, e) : this._parent !== null && i.Guard.isElementNode(this._parent) ? (0, o.node_locateANamespacePrefix)(this._parent, e) : null : null;
		}
		lookupNamespaceURI(e) {
			return (0, o.node_locateANamespace)(this, e || null);
		}
		isDefaultNamespace(e) {
			return e ||= null, (0, o.node_locateANamespace)(this, null) === e;
		}
		insertBefore(e, t) {
			return (0, o.mutation_preInsert)(e, this, t);
		}
		appendChild(e) {
			return (0, o.mutation_append)(e, this);
		}
		replaceChild(e, t) {
			return (0, o.mutation_replace)(t, e, this);
		}
		removeChild(e) {
			return (0, o.mutation_preRemove)(e, this);
		}
		_getTheParent(e) {
			return i.Guard.isSlotable(this) && (0, o.shadowTree_isAssigned)(this) ? this._assignedSlot : this._parent;
		}
	};
	e.NodeImpl = NodeImpl, NodeImpl.prototype._children = new i.EmptySet(), (0, c.idl_defineConst)(NodeImpl.prototype, `ELEMENT_NODE`, 1), (0, c.idl_defineConst)(NodeImpl.prototype, `ATTRIBUTE_NODE`, 2), (0, c.idl_defineConst)(NodeImpl.prototype, `TEXT_NODE`, 3), (0, c.idl_defineConst)(NodeImpl.prototype, `CDATA_SECTION_NODE`, 4), (0, c.idl_defineConst)(NodeImpl.prototype, `ENTITY_REFERENCE_NODE`, 5), (0, c.idl_defineConst)(NodeImpl.prototype, `ENTITY_NODE`, 6), (0, c.idl_defineConst)(NodeImpl.prototype, `PROCESSING_INSTRUCTION_NODE`, 7), (0, c.idl_defineConst)(NodeImpl.prototype, `COMMENT_NODE`, 8), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_NODE`, 9), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_TYPE_NODE`, 10), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_FRAGMENT_NODE`, 11), (0, c.idl_defineConst)(NodeImpl.prototype, `NOTATION_NODE`, 12), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_DISCONNECTED`, 1), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_PRECEDING`, 2), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_FOLLOWING`, 4), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_CONTAINS`, 8), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_CONTAINED_BY`, 16), (0, c.idl_defineConst)(NodeImpl.prototype, `DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC`, 32);
})), L = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DocumentImpl = void 0;
	let t = Y(), n = l(), r = D(), i = I(), a = j(), o = c(), s = w(), u = F(), d = Q(), f = T();
	var DocumentImpl = class extends i.NodeImpl {
		_nodeType = n.NodeType.Document;
		_children = /* @__PURE__ */ new Set();
		_encoding = {
			name: `UTF-8`,
			labels: [
				`unicode-1-1-utf-8`,
				`utf-8`,
				`utf8`
			]
		};
		_contentType = `application/xml`;
		_URL = {
			scheme: `about`,
			username: ``,
			password: ``,
			host: null,
			port: null,
			path: [`blank`],
			query: null,
			fragment: null,
			_cannotBeABaseURLFlag: !0,
			_blobURLEntry: null
		};
		_origin = null;
		_type = `xml`;
		_mode = `no-quirks`;
		_implementation;
		_documentElement = null;
		_hasNamespaces = !1;
		_nodeDocumentOverwrite = null;
		get _nodeDocument() {
			return this._nodeDocumentOverwrite || this;
		}
		set _nodeDocument(e) {
			this._nodeDocumentOverwrite = e;
		}
		constructor() {
			super();
		}
		get implementation() {
			return this._implementation ||= (0, d.create_domImplementation)(this);
		}
		get URL() {
			return (0, u.urlSerializer)(this._URL);
		}
		get documentURI() {
			return this.URL;
		}
		get origin() {
			return `null`;
		}
		get compatMode() {
			return this._mode === `quirks` ? `BackCompat` : `CSS1Compat`;
		}
		get characterSet() {
			return this._encoding.name;
		}
		get charset() {
			return this._encoding.name;
		}
		get inputEncoding() {
			return this._encoding.name;
		}
		get contentType() {
			return this._contentType;
		}
		get doctype() {
			for (let e of this._children) if (a.Guard.isDocumentTypeNode(e)) return e;
			return null;
		}
		get documentElement() {
			return this._documentElement;
		}
		getElementsByTagName(e) {
			return (0, d.node_listOfElementsWithQualifiedName)(e, this);
		}
		getElementsByTagNameNS(e, t) {
			return (0, d.node_listOfElementsWithNamespace)(e, t, this);
		}
		getElementsByClassName(e) {
			return (0, d.node_listOfElementsWithClassNames)(e, this);
		}
		createElement(e, t) {
			if (!(0, d.xml_isName)(e)) throw new r.InvalidCharacterError();
			this._type === `html` && (e = e.toLowerCase());
			let n = null;
			t !== void 0 && (n = (0, o.isString)(t) ? t : t.is);
			let i = this._type === `html` || this._contentType === `application/xhtml+xml` ? s.namespace.HTML : null;
			return (0, d.element_createAnElement)(this, e, i, null, n, !0);
		}
		createElementNS(e, t, n) {
			return (0, d.document_internalCreateElementNS)(this, e, t, n);
		}
		createDocumentFragment() {
			return (0, d.create_documentFragment)(this);
		}
		createTextNode(e) {
			return (0, d.create_text)(this, e);
		}
		createCDATASection(e) {
			if (this._type === `html`) throw new r.NotSupportedError();
			if (e.indexOf(`]]>`) !== -1) throw new r.InvalidCharacterError();
			return (0, d.create_cdataSection)(this, e);
		}
		createComment(e) {
			return (0, d.create_comment)(this, e);
		}
		createProcessingInstruction(e, t) {
			if (!(0, d.xml_isName)(e) || t.indexOf(`?>`) !== -1) throw new r.InvalidCharacterError();
			return (0, d.create_processingInstruction)(this, e, t);
		}
		importNode(e, t = !1) {
			if (a.Guard.isDocumentNode(e) || a.Guard.isShadowRoot(e)) throw new r.NotSupportedError();
			return (0, d.node_clone)(e, this, t);
		}
		adoptNode(e) {
			if (a.Guard.isDocumentNode(e)) throw new r.NotSupportedError();
			if (a.Guard.isShadowRoot(e)) throw new r.HierarchyRequestError();
			return (0, d.document_adopt)(e, this), e;
		}
		createAttribute(e) {
			if (!(0, d.xml_isName)(e)) throw new r.InvalidCharacterError();
			return this._type === `html` && (e = e.toLowerCase()), (0, d.create_attr)(this, e);
		}
		createAttributeNS(e, t) {
			let [n, r, i] = (0, d.namespace_validateAndExtract)(e, t), a = (0, d.create_attr)(this, i);
			return a._namespace = n, a._namespacePrefix = r, a;
		}
		createEvent(e) {
			return (0, d.event_createLegacyEvent)(e);
		}
		createRange() {
			let e = (0, d.create_range)();
			return e._start = [this, 0], e._end = [this, 0], e;
		}
		createNodeIterator(e, t = n.WhatToShow.All, r = null) {
			let i = (0, d.create_nodeIterator)(e, e, !0);
			return i._whatToShow = t, i._iteratorCollection = (0, d.create_nodeList)(e), (0, o.isFunction)(r) ? (i._filter = (0, d.create_nodeFilter)(), i._filter.acceptNode = r) : i._filter = r, i;
		}
		createTreeWalker(e, t = n.WhatToShow.All, r = null) {
			let i = (0, d.create_treeWalker)(e, e);
			return i._whatToShow = t, (0, o.isFunction)(r) ? (i._filter = (0, d.create_nodeFilter)(), i._filter.acceptNode = r) : i._filter = r, i;
		}
		_getTheParent(e) {
			return e._type === `load` ? null : t.dom.window;
		}
		getElementById(e) {
			throw Error(`Mixin: NonElementParentNode not implemented.`);
		}
		get children() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get firstElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get lastElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get childElementCount() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		prepend(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		append(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelector(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelectorAll(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
	};
	e.DocumentImpl = DocumentImpl, (0, f.idl_defineConst)(DocumentImpl.prototype, `_nodeType`, n.NodeType.Document);
})), R = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLDocumentImpl = void 0;
	let t = L();
	var XMLDocumentImpl = class extends t.DocumentImpl {
		constructor() {
			super();
		}
	};
	e.XMLDocumentImpl = XMLDocumentImpl;
})), z = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.AbortControllerImpl = void 0;
	let t = Q();
	var AbortControllerImpl = class {
		_signal;
		constructor() {
			this._signal = (0, t.create_abortSignal)();
		}
		get signal() {
			return this._signal;
		}
		abort() {
			(0, t.abort_signalAbort)(this._signal);
		}
	};
	e.AbortControllerImpl = AbortControllerImpl;
})), B = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.AbortSignalImpl = void 0;
	let t = M(), n = Q();
	e.AbortSignalImpl = class AbortSignalImpl extends t.EventTargetImpl {
		_abortedFlag = !1;
		_abortAlgorithms = /* @__PURE__ */ new Set();
		constructor() {
			super();
		}
		get aborted() {
			return this._abortedFlag;
		}
		get onabort() {
			return (0, n.event_getterEventHandlerIDLAttribute)(this, `onabort`);
		}
		set onabort(e) {
			(0, n.event_setterEventHandlerIDLAttribute)(this, `onabort`, e);
		}
		static _create() {
			return new AbortSignalImpl();
		}
	};
})), V = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DocumentTypeImpl = void 0;
	let t = l(), n = I(), r = T();
	var i = class DocumentTypeImpl extends n.NodeImpl {
		_nodeType = t.NodeType.DocumentType;
		_name = ``;
		_publicId = ``;
		_systemId = ``;
		constructor(e, t, n) {
			super(), this._name = e, this._publicId = t, this._systemId = n;
		}
		get name() {
			return this._name;
		}
		get publicId() {
			return this._publicId;
		}
		get systemId() {
			return this._systemId;
		}
		before(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		after(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		replaceWith(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		remove() {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		static _create(e, t, n = ``, r = ``) {
			let i = new DocumentTypeImpl(t, n, r);
			return i._nodeDocument = e, i;
		}
	};
	e.DocumentTypeImpl = i, (0, r.idl_defineConst)(i.prototype, `_nodeType`, t.NodeType.DocumentType);
})), H = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ElementImpl = void 0;
	let t = l(), n = I(), r = D(), i = w(), a = Q(), o = T();
	var s = class ElementImpl extends n.NodeImpl {
		_nodeType = t.NodeType.Element;
		_children = /* @__PURE__ */ new Set();
		_namespace = null;
		_namespacePrefix = null;
		_localName = ``;
		_customElementState = `undefined`;
		_customElementDefinition = null;
		_is = null;
		_shadowRoot = null;
		_attributeList = (0, a.create_namedNodeMap)(this);
		_uniqueIdentifier;
		_attributeChangeSteps = [];
		_name = ``;
		_assignedSlot = null;
		constructor() {
			super();
		}
		get namespaceURI() {
			return this._namespace;
		}
		get prefix() {
			return this._namespacePrefix;
		}
		get localName() {
			return this._localName;
		}
		get tagName() {
			return this._htmlUppercasedQualifiedName;
		}
		get id() {
			return (0, a.element_getAnAttributeValue)(this, `id`);
		}
		set id(e) {
			(0, a.element_setAnAttributeValue)(this, `id`, e);
		}
		get className() {
			return (0, a.element_getAnAttributeValue)(this, `class`);
		}
		set className(e) {
			(0, a.element_setAnAttributeValue)(this, `class`, e);
		}
		get classList() {
			let e = (0, a.element_getAnAttributeByName)(`class`, this);
			return e === null && (e = (0, a.create_attr)(this._nodeDocument, `class`)), (0, a.create_domTokenList)(this, e);
		}
		get slot() {
			return (0, a.element_getAnAttributeValue)(this, `slot`);
		}
		set slot(e) {
			(0, a.element_setAnAttributeValue)(this, `slot`, e);
		}
		hasAttributes() {
			return this._attributeList.length !== 0;
		}
		get attributes() {
			return this._attributeList;
		}
		getAttributeNames() {
			let e = [];
			for (let t of this._attributeList) e.push(t._qualifiedName);
			return e;
		}
		getAttribute(e) {
			let t = (0, a.element_getAnAttributeByName)(e, this);
			return t ? t._value : null;
		}
		getAttributeNS(e, t) {
			let n = (0, a.element_getAnAttributeByNamespaceAndLocalName)(e, t, this);
			return n ? n._value : null;
		}
		setAttribute(e, t) {
			if (!(0, a.xml_isName)(e)) throw new r.InvalidCharacterError();
			this._namespace === i.namespace.HTML && this._nodeDocument._type === `html` && (e = e.toLowerCase());
			let n = null;
			for (let t = 0; t < this._attributeList.length; t++) {
				let r = this._attributeList[t];
				if (r._qualifiedName === e) {
					n = r;
					break;
				}
			}
			n === null ? (n = (0, a.create_attr)(this._nodeDocument, e), n._value = t, (0, a.element_append)(n, this)) : (0, a.element_change)(n, this, t);
		}
		setAttributeNS(e, t, n) {
			let [r, i, o] = (0, a.namespace_validateAndExtract)(e, t);
			(0, a.element_setAnAttributeValue)(this, o, n, i, r);
		}
		removeAttribute(e) {
			(0, a.element_removeAnAttributeByName)(e, this);
		}
		removeAttributeNS(e, t) {
			(0, a.element_removeAnAttributeByNamespaceAndLocalName)(e, t, this);
		}
		hasAttribute(e) {
			this._namespace === i.namespace.HTML && this._nodeDocument._type === `html` && (e = e.toLowerCase());
			for (let t = 0; t < this._attributeList.length; t++) if (this._attributeList[t]._qualifiedName === e) return !0;
			return !1;
		}
		toggleAttribute(e, t) {
			if (!(0, a.xml_isName)(e)) throw new r.InvalidCharacterError();
			this._namespace === i.namespace.HTML && this._nodeDocument._type === `html` && (e = e.toLowerCase());
			let n = null;
			for (let t = 0; t < this._attributeList.length; t++) {
				let r = this._attributeList[t];
				if (r._qualifiedName === e) {
					n = r;
					break;
				}
			}
			return n === null ? t === void 0 || t === !0 ? (n = (0, a.create_attr)(this._nodeDocument, e), n._value = ``, (0, a.element_append)(n, this), !0) : !1 : t === void 0 || t === !1 ? ((0, a.element_removeAnAttributeByName)(e, this), !1) : !0;
		}
		hasAttributeNS(e, t) {
			let n = e || null;
			for (let e = 0; e < this._attributeList.length; e++) {
				let r = this._attributeList[e];
				if (r._namespace === n && r._localName === t) return !0;
			}
			return !1;
		}
		getAttributeNode(e) {
			return (0, a.element_getAnAttributeByName)(e, this);
		}
		getAttributeNodeNS(e, t) {
			return (0, a.element_getAnAttributeByNamespaceAndLocalName)(e, t, this);
		}
		setAttributeNode(e) {
			return (0, a.element_setAnAttribute)(e, this);
		}
		setAttributeNodeNS(e) {
			return (0, a.element_setAnAttribute)(e, this);
		}
		removeAttributeNode(e) {
			let t = !1;
			for (let n = 0; n < this._attributeList.length; n++) if (this._attributeList[n] === e) {
				t = !0;
				break;
			}
			if (!t) throw new r.NotFoundError();
			return (0, a.element_remove)(e, this), e;
		}
		attachShadow(e) {
			if (this._namespace !== i.namespace.HTML || !(0, a.customElement_isValidCustomElementName)(this._localName) && !(0, a.customElement_isValidShadowHostName)(this._localName)) throw new r.NotSupportedError();
			if ((0, a.customElement_isValidCustomElementName)(this._localName) || this._is !== null) {
				let e = (0, a.customElement_lookUpACustomElementDefinition)(this._nodeDocument, this._namespace, this._localName, this._is);
				if (e !== null && e.disableShadow === !0) throw new r.NotSupportedError();
			}
			if (this._shadowRoot !== null) throw new r.NotSupportedError();
			let t = (0, a.create_shadowRoot)(this._nodeDocument, this);
			return t._mode = e.mode, this._shadowRoot = t, t;
		}
		get shadowRoot() {
			let e = this._shadowRoot;
			return e === null || e.mode === `closed` ? null : e;
		}
		closest(e) {
			throw new r.NotImplementedError();
		}
		matches(e) {
			throw new r.NotImplementedError();
		}
		webkitMatchesSelector(e) {
			return this.matches(e);
		}
		getElementsByTagName(e) {
			return (0, a.node_listOfElementsWithQualifiedName)(e, this);
		}
		getElementsByTagNameNS(e, t) {
			return (0, a.node_listOfElementsWithNamespace)(e, t, this);
		}
		getElementsByClassName(e) {
			return (0, a.node_listOfElementsWithClassNames)(e, this);
		}
		insertAdjacentElement(e, t) {
			return (0, a.element_insertAdjacent)(this, e, t);
		}
		insertAdjacentText(e, t) {
			let n = (0, a.create_text)(this._nodeDocument, t);
			(0, a.element_insertAdjacent)(this, e, n);
		}
		get _qualifiedName() {
			return this._namespacePrefix ? this._namespacePrefix + `:` + this._localName : this._localName;
		}
		get _htmlUppercasedQualifiedName() {
			let e = this._qualifiedName;
			return this._namespace === i.namespace.HTML && this._nodeDocument._type === `html` && (e = e.toUpperCase()), e;
		}
		get children() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get firstElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get lastElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get childElementCount() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		prepend(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		append(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelector(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelectorAll(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get previousElementSibling() {
			throw Error(`Mixin: NonDocumentTypeChildNode not implemented.`);
		}
		get nextElementSibling() {
			throw Error(`Mixin: NonDocumentTypeChildNode not implemented.`);
		}
		before(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		after(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		replaceWith(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		remove() {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		get assignedSlot() {
			throw Error(`Mixin: Slotable not implemented.`);
		}
		static _create(e, t, n = null, r = null) {
			let i = new ElementImpl();
			return i._localName = t, i._namespace = n, i._namespacePrefix = r, i._nodeDocument = e, i;
		}
	};
	e.ElementImpl = s, (0, o.idl_defineConst)(s.prototype, `_nodeType`, t.NodeType.Element);
})), U = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DocumentFragmentImpl = void 0;
	let t = l(), n = I(), r = T();
	var i = class DocumentFragmentImpl extends n.NodeImpl {
		_nodeType = t.NodeType.DocumentFragment;
		_children = /* @__PURE__ */ new Set();
		_host;
		constructor(e = null) {
			super(), this._host = e;
		}
		getElementById(e) {
			throw Error(`Mixin: NonElementParentNode not implemented.`);
		}
		get children() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get firstElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get lastElementChild() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		get childElementCount() {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		prepend(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		append(...e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelector(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		querySelectorAll(e) {
			throw Error(`Mixin: ParentNode not implemented.`);
		}
		static _create(e, t = null) {
			let n = new DocumentFragmentImpl(t);
			return n._nodeDocument = e, n;
		}
	};
	e.DocumentFragmentImpl = i, (0, r.idl_defineConst)(i.prototype, `_nodeType`, t.NodeType.DocumentFragment);
})), ee = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ShadowRootImpl = void 0;
	let t = U(), n = c(), r = Q();
	e.ShadowRootImpl = class ShadowRootImpl extends t.DocumentFragmentImpl {
		_host;
		_mode;
		constructor(e, t) {
			super(), this._host = e, this._mode = t;
		}
		get mode() {
			return this._mode;
		}
		get host() {
			return this._host;
		}
		_getTheParent(e) {
			return !e._composedFlag && !(0, n.isEmpty)(e._path) && (0, r.tree_rootNode)(e._path[0].invocationTarget) === this ? null : this._host;
		}
		static _create(e, t) {
			return new ShadowRootImpl(t, `closed`);
		}
	};
})), te = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.AttrImpl = void 0;
	let t = l(), n = I(), r = Q(), i = T();
	var a = class AttrImpl extends n.NodeImpl {
		_nodeType = t.NodeType.Attribute;
		_localName;
		_namespace = null;
		_namespacePrefix = null;
		_element = null;
		_value = ``;
		constructor(e) {
			super(), this._localName = e;
		}
		specified;
		get ownerElement() {
			return this._element;
		}
		get namespaceURI() {
			return this._namespace;
		}
		get prefix() {
			return this._namespacePrefix;
		}
		get localName() {
			return this._localName;
		}
		get name() {
			return this._qualifiedName;
		}
		get value() {
			return this._value;
		}
		set value(e) {
			(0, r.attr_setAnExistingAttributeValue)(this, e);
		}
		get _qualifiedName() {
			return this._namespacePrefix === null ? this._localName : this._namespacePrefix + `:` + this._localName;
		}
		static _create(e, t) {
			let n = new AttrImpl(t);
			return n._nodeDocument = e, n;
		}
	};
	e.AttrImpl = a, (0, i.idl_defineConst)(a.prototype, `_nodeType`, t.NodeType.Attribute), (0, i.idl_defineConst)(a.prototype, `specified`, !0);
})), W = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CharacterDataImpl = void 0;
	let t = I(), n = Q();
	var CharacterDataImpl = class extends t.NodeImpl {
		_data;
		constructor(e) {
			super(), this._data = e;
		}
		get data() {
			return this._data;
		}
		set data(e) {
			(0, n.characterData_replaceData)(this, 0, this._data.length, e);
		}
		get length() {
			return this._data.length;
		}
		substringData(e, t) {
			return (0, n.characterData_substringData)(this, e, t);
		}
		appendData(e) {
			return (0, n.characterData_replaceData)(this, this._data.length, 0, e);
		}
		insertData(e, t) {
			(0, n.characterData_replaceData)(this, e, 0, t);
		}
		deleteData(e, t) {
			(0, n.characterData_replaceData)(this, e, t, ``);
		}
		replaceData(e, t, r) {
			(0, n.characterData_replaceData)(this, e, t, r);
		}
		get previousElementSibling() {
			throw Error(`Mixin: NonDocumentTypeChildNode not implemented.`);
		}
		get nextElementSibling() {
			throw Error(`Mixin: NonDocumentTypeChildNode not implemented.`);
		}
		before(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		after(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		replaceWith(...e) {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
		remove() {
			throw Error(`Mixin: ChildNode not implemented.`);
		}
	};
	e.CharacterDataImpl = CharacterDataImpl;
})), ne = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TextImpl = void 0;
	let t = l(), n = W(), r = Q(), i = T();
	var a = class TextImpl extends n.CharacterDataImpl {
		_nodeType = t.NodeType.Text;
		_name = ``;
		_assignedSlot = null;
		constructor(e = ``) {
			super(e);
		}
		get wholeText() {
			let e = ``;
			for (let t of (0, r.text_contiguousTextNodes)(this, !0)) e += t._data;
			return e;
		}
		splitText(e) {
			return (0, r.text_split)(this, e);
		}
		get assignedSlot() {
			throw Error(`Mixin: Slotable not implemented.`);
		}
		static _create(e, t = ``) {
			let n = new TextImpl(t);
			return n._nodeDocument = e, n;
		}
	};
	e.TextImpl = a, (0, i.idl_defineConst)(a.prototype, `_nodeType`, t.NodeType.Text);
})), G = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CDATASectionImpl = void 0;
	let t = ne(), n = l(), r = T();
	var i = class CDATASectionImpl extends t.TextImpl {
		_nodeType = n.NodeType.CData;
		constructor(e) {
			super(e);
		}
		static _create(e, t = ``) {
			let n = new CDATASectionImpl(t);
			return n._nodeDocument = e, n;
		}
	};
	e.CDATASectionImpl = i, (0, r.idl_defineConst)(i.prototype, `_nodeType`, n.NodeType.CData);
})), re = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CommentImpl = void 0;
	let t = l(), n = W(), r = T();
	var i = class CommentImpl extends n.CharacterDataImpl {
		_nodeType = t.NodeType.Comment;
		constructor(e = ``) {
			super(e);
		}
		static _create(e, t = ``) {
			let n = new CommentImpl(t);
			return n._nodeDocument = e, n;
		}
	};
	e.CommentImpl = i, (0, r.idl_defineConst)(i.prototype, `_nodeType`, t.NodeType.Comment);
})), ie = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ProcessingInstructionImpl = void 0;
	let t = l(), n = W(), r = T();
	var i = class ProcessingInstructionImpl extends n.CharacterDataImpl {
		_nodeType = t.NodeType.ProcessingInstruction;
		_target;
		constructor(e, t) {
			super(t), this._target = e;
		}
		get target() {
			return this._target;
		}
		static _create(e, t, n) {
			let r = new ProcessingInstructionImpl(t, n);
			return r._nodeDocument = e, r;
		}
	};
	e.ProcessingInstructionImpl = i, (0, r.idl_defineConst)(i.prototype, `_nodeType`, t.NodeType.ProcessingInstruction);
})), ae = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HTMLCollectionImpl = void 0;
	let t = w(), n = Q(), r = j(), i = c();
	e.HTMLCollectionImpl = class HTMLCollectionImpl {
		_live = !0;
		_root;
		_filter;
		static reservedNames = [
			`_root`,
			`_live`,
			`_filter`,
			`length`,
			`item`,
			`namedItem`,
			`get`,
			`set`
		];
		constructor(e, t) {
			return this._root = e, this._filter = t, new Proxy(this, this);
		}
		get length() {
			let e = 0, t = (0, n.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			for (; t !== null;) e++, t = (0, n.tree_getNextDescendantNode)(this._root, t, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			return e;
		}
		item(e) {
			let t = 0, i = (0, n.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			for (; i !== null;) {
				if (t === e) return i;
				t++, i = (0, n.tree_getNextDescendantNode)(this._root, i, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			}
			return null;
		}
		namedItem(e) {
			if (e === ``) return null;
			let i = (0, n.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			for (; i != null;) {
				if (i._uniqueIdentifier === e) return i;
				if (i._namespace === t.namespace.HTML) for (let t = 0; t < i._attributeList.length; t++) {
					let n = i._attributeList[t];
					if (n._localName === `name` && n._namespace === null && n._namespacePrefix === null && n._value === e) return i;
				}
				i = (0, n.tree_getNextDescendantNode)(this._root, i, !1, !1, (e) => r.Guard.isElementNode(e) && this._filter(e));
			}
			return null;
		}
		[Symbol.iterator]() {
			let e = this._root, t = this._filter, i = (0, n.tree_getFirstDescendantNode)(e, !1, !1, (e) => r.Guard.isElementNode(e) && t(e));
			return { next() {
				if (i === null) return {
					done: !0,
					value: null
				};
				{
					let a = {
						done: !1,
						value: i
					};
					return i = (0, n.tree_getNextDescendantNode)(e, i, !1, !1, (e) => r.Guard.isElementNode(e) && t(e)), a;
				}
			} };
		}
		get(e, t, n) {
			if (!(0, i.isString)(t) || HTMLCollectionImpl.reservedNames.indexOf(t) !== -1) return Reflect.get(e, t, n);
			let r = Number(t);
			return isNaN(r) ? e.namedItem(t) || void 0 : e.item(r) || void 0;
		}
		set(e, t, r, a) {
			if (!(0, i.isString)(t) || HTMLCollectionImpl.reservedNames.indexOf(t) !== -1) return Reflect.set(e, t, r, a);
			let o = Number(t), s = isNaN(o) ? e.namedItem(t) || void 0 : e.item(o) || void 0;
			return s && s._parent ? ((0, n.mutation_replace)(s, r, s._parent), !0) : !1;
		}
		static _create(e, t = (() => !0)) {
			return new HTMLCollectionImpl(e, t);
		}
	};
})), oe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NodeListImpl = void 0;
	let t = Y(), n = c(), r = Q();
	e.NodeListImpl = class NodeListImpl {
		_live = !0;
		_root;
		_filter = null;
		_length = 0;
		constructor(e) {
			return this._root = e, new Proxy(this, this);
		}
		get length() {
			return this._root._children.size;
		}
		item(e) {
			if (e < 0 || e > this.length - 1) return null;
			if (e < this.length / 2) {
				let t = 0, n = this._root._firstChild;
				for (; n !== null && t !== e;) n = n._nextSibling, t++;
				return n;
			}
			{
				let t = this.length - 1, n = this._root._lastChild;
				for (; n !== null && t !== e;) n = n._previousSibling, t--;
				return n;
			}
		}
		keys() {
			return { [Symbol.iterator]: function() {
				let e = 0;
				return { next: function() {
					return e === this.length ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: e++
					};
				}.bind(this) };
			}.bind(this) };
		}
		values() {
			return { [Symbol.iterator]: function() {
				let e = this[Symbol.iterator]();
				return { next() {
					return e.next();
				} };
			}.bind(this) };
		}
		entries() {
			return { [Symbol.iterator]: function() {
				let e = this[Symbol.iterator](), t = 0;
				return { next() {
					let n = e.next();
					return n.done ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: [t++, n.value]
					};
				} };
			}.bind(this) };
		}
		[Symbol.iterator]() {
			return this._root._children[Symbol.iterator]();
		}
		forEach(e, n) {
			n === void 0 && (n = t.dom.window);
			let r = 0;
			for (let t of this._root._children) e.call(n, t, r++, this);
		}
		get(e, t, r) {
			if (!(0, n.isString)(t)) return Reflect.get(e, t, r);
			let i = Number(t);
			return isNaN(i) ? Reflect.get(e, t, r) : e.item(i) || void 0;
		}
		set(e, t, i, a) {
			if (!(0, n.isString)(t)) return Reflect.set(e, t, i, a);
			let o = Number(t);
			if (isNaN(o)) return Reflect.set(e, t, i, a);
			let s = e.item(o) || void 0;
			return s && s._parent ? ((0, r.mutation_replace)(s, i, s._parent), !0) : !1;
		}
		static _create(e) {
			return new NodeListImpl(e);
		}
	};
})), se = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NodeListStaticImpl = void 0;
	let t = Y(), n = c();
	e.NodeListStaticImpl = class NodeListStaticImpl {
		_live = !1;
		_root;
		_filter;
		_items = [];
		_length = 0;
		constructor(e) {
			return this._root = e, this._items = [], this._filter = function(e) {
				return !0;
			}, new Proxy(this, this);
		}
		get length() {
			return this._items.length;
		}
		item(e) {
			return e < 0 || e > this.length - 1 ? null : this._items[e];
		}
		keys() {
			return { [Symbol.iterator]: function() {
				let e = 0;
				return { next: function() {
					return e === this.length ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: e++
					};
				}.bind(this) };
			}.bind(this) };
		}
		values() {
			return { [Symbol.iterator]: function() {
				let e = this[Symbol.iterator]();
				return { next() {
					return e.next();
				} };
			}.bind(this) };
		}
		entries() {
			return { [Symbol.iterator]: function() {
				let e = this[Symbol.iterator](), t = 0;
				return { next() {
					let n = e.next();
					return n.done ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: [t++, n.value]
					};
				} };
			}.bind(this) };
		}
		[Symbol.iterator]() {
			let e = this._items[Symbol.iterator]();
			return { next() {
				return e.next();
			} };
		}
		forEach(e, n) {
			n === void 0 && (n = t.dom.window);
			let r = 0;
			for (let t of this._items) e.call(n, t, r++, this);
		}
		get(e, t, r) {
			if (!(0, n.isString)(t)) return Reflect.get(e, t, r);
			let i = Number(t);
			return isNaN(i) ? Reflect.get(e, t, r) : e._items[i] || void 0;
		}
		set(e, t, r, i) {
			if (!(0, n.isString)(t)) return Reflect.set(e, t, r, i);
			let a = Number(t);
			return isNaN(a) ? Reflect.set(e, t, r, i) : a >= 0 && a < e._items.length && (e._items[a] = r, !0);
		}
		static _create(e, t) {
			let n = new NodeListStaticImpl(e);
			return n._items = t, n;
		}
	};
})), ce = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NamedNodeMapImpl = void 0;
	let t = D(), n = Q();
	e.NamedNodeMapImpl = class NamedNodeMapImpl extends Array {
		_element;
		constructor(e) {
			super(), this._element = e, Object.setPrototypeOf(this, NamedNodeMapImpl.prototype);
		}
		_asArray() {
			return this;
		}
		item(e) {
			return this[e] || null;
		}
		getNamedItem(e) {
			return (0, n.element_getAnAttributeByName)(e, this._element);
		}
		getNamedItemNS(e, t) {
			return (0, n.element_getAnAttributeByNamespaceAndLocalName)(e || ``, t, this._element);
		}
		setNamedItem(e) {
			return (0, n.element_setAnAttribute)(e, this._element);
		}
		setNamedItemNS(e) {
			return (0, n.element_setAnAttribute)(e, this._element);
		}
		removeNamedItem(e) {
			let r = (0, n.element_removeAnAttributeByName)(e, this._element);
			if (r === null) throw new t.NotFoundError();
			return r;
		}
		removeNamedItemNS(e, r) {
			let i = (0, n.element_removeAnAttributeByNamespaceAndLocalName)(e || ``, r, this._element);
			if (i === null) throw new t.NotFoundError();
			return i;
		}
		static _create(e) {
			return new NamedNodeMapImpl(e);
		}
	};
})), K = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.AbstractRangeImpl = void 0;
	var AbstractRangeImpl = class {
		get _startNode() {
			return this._start[0];
		}
		get _startOffset() {
			return this._start[1];
		}
		get _endNode() {
			return this._end[0];
		}
		get _endOffset() {
			return this._end[1];
		}
		get _collapsed() {
			return this._start[0] === this._end[0] && this._start[1] === this._end[1];
		}
		get startContainer() {
			return this._startNode;
		}
		get startOffset() {
			return this._startOffset;
		}
		get endContainer() {
			return this._endNode;
		}
		get endOffset() {
			return this._endOffset;
		}
		get collapsed() {
			return this._collapsed;
		}
	};
	e.AbstractRangeImpl = AbstractRangeImpl;
})), le = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.RangeImpl = void 0;
	let t = Y(), n = l(), r = K(), i = D(), a = Q(), o = T(), s = j();
	var c = class RangeImpl extends r.AbstractRangeImpl {
		static START_TO_START = 0;
		static START_TO_END = 1;
		static END_TO_END = 2;
		static END_TO_START = 3;
		START_TO_START = 0;
		START_TO_END = 1;
		END_TO_END = 2;
		END_TO_START = 3;
		_start;
		_end;
		constructor() {
			super();
			let e = t.dom.window._associatedDocument;
			this._start = [e, 0], this._end = [e, 0], t.dom.rangeList.add(this);
		}
		get commonAncestorContainer() {
			let e = this._start[0];
			for (; !(0, a.tree_isAncestorOf)(this._end[0], e, !0);) {
				if (e._parent === null) throw Error(`Parent node  is null.`);
				e = e._parent;
			}
			return e;
		}
		setStart(e, t) {
			(0, a.range_setTheStart)(this, e, t);
		}
		setEnd(e, t) {
			(0, a.range_setTheEnd)(this, e, t);
		}
		setStartBefore(e) {
			let t = e._parent;
			if (t === null) throw new i.InvalidNodeTypeError();
			(0, a.range_setTheStart)(this, t, (0, a.tree_index)(e));
		}
		setStartAfter(e) {
			let t = e._parent;
			if (t === null) throw new i.InvalidNodeTypeError();
			(0, a.range_setTheStart)(this, t, (0, a.tree_index)(e) + 1);
		}
		setEndBefore(e) {
			let t = e._parent;
			if (t === null) throw new i.InvalidNodeTypeError();
			(0, a.range_setTheEnd)(this, t, (0, a.tree_index)(e));
		}
		setEndAfter(e) {
			let t = e._parent;
			if (t === null) throw new i.InvalidNodeTypeError();
			(0, a.range_setTheEnd)(this, t, (0, a.tree_index)(e) + 1);
		}
		collapse(e) {
			e ? this._end = this._start : this._start = this._end;
		}
		selectNode(e) {
			(0, a.range_select)(e, this);
		}
		selectNodeContents(e) {
			if (s.Guard.isDocumentTypeNode(e)) throw new i.InvalidNodeTypeError();
			let t = (0, a.tree_nodeLength)(e);
			this._start = [e, 0], this._end = [e, t];
		}
		compareBoundaryPoints(e, t) {
			if (e !== n.HowToCompare.StartToStart && e !== n.HowToCompare.StartToEnd && e !== n.HowToCompare.EndToEnd && e !== n.HowToCompare.EndToStart) throw new i.NotSupportedError();
			if ((0, a.range_root)(this) !== (0, a.range_root)(t)) throw new i.WrongDocumentError();
			let r, o;
			switch (e) {
				case n.HowToCompare.StartToStart:
					r = this._start, o = t._start;
					break;
				case n.HowToCompare.StartToEnd:
					r = this._end, o = t._start;
					break;
				case n.HowToCompare.EndToEnd:
					r = this._end, o = t._end;
					break;
				case n.HowToCompare.EndToStart:
					r = this._start, o = t._end;
					break;
				default: throw new i.NotSupportedError();
			}
			let s = (0, a.boundaryPoint_position)(r, o);
			return s === n.BoundaryPosition.Before ? -1 : +(s === n.BoundaryPosition.After);
		}
		deleteContents() {
			if ((0, a.range_collapsed)(this)) return;
			let e = this._startNode, t = this._startOffset, n = this._endNode, r = this._endOffset;
			if (e === n && s.Guard.isCharacterDataNode(e)) {
				(0, a.characterData_replaceData)(e, t, r - t, ``);
				return;
			}
			let i = [];
			for (let e of (0, a.range_getContainedNodes)(this)) {
				let t = e._parent;
				t !== null && (0, a.range_isContained)(t, this) || i.push(e);
			}
			let o, c;
			if ((0, a.tree_isAncestorOf)(n, e, !0)) o = e, c = t;
			else {
				let t = e;
				for (; t._parent !== null && !(0, a.tree_isAncestorOf)(n, t._parent, !0);) t = t._parent;
				if (t._parent === null) throw Error(`Parent node is null.`);
				o = t._parent, c = (0, a.tree_index)(t) + 1;
			}
			s.Guard.isCharacterDataNode(e) && (0, a.characterData_replaceData)(e, t, (0, a.tree_nodeLength)(e) - t, ``);
			for (let e of i) e._parent && (0, a.mutation_remove)(e, e._parent);
			s.Guard.isCharacterDataNode(n) && (0, a.characterData_replaceData)(n, 0, r, ``), this._start = [o, c], this._end = [o, c];
		}
		extractContents() {
			return (0, a.range_extract)(this);
		}
		cloneContents() {
			return (0, a.range_cloneTheContents)(this);
		}
		insertNode(e) {
			return (0, a.range_insert)(e, this);
		}
		surroundContents(e) {
			for (let e of (0, a.range_getPartiallyContainedNodes)(this)) if (!s.Guard.isTextNode(e)) throw new i.InvalidStateError();
			if (s.Guard.isDocumentNode(e) || s.Guard.isDocumentTypeNode(e) || s.Guard.isDocumentFragmentNode(e)) throw new i.InvalidNodeTypeError();
			let t = (0, a.range_extract)(this);
			e._children.size !== 0 && (0, a.mutation_replaceAll)(null, e), (0, a.range_insert)(e, this), (0, a.mutation_append)(t, e), (0, a.range_select)(e, this);
		}
		cloneRange() {
			return (0, a.create_range)(this._start, this._end);
		}
		detach() {
			t.dom.rangeList.delete(this);
		}
		isPointInRange(e, t) {
			if ((0, a.tree_rootNode)(e) !== (0, a.range_root)(this)) return !1;
			if (s.Guard.isDocumentTypeNode(e)) throw new i.InvalidNodeTypeError();
			if (t > (0, a.tree_nodeLength)(e)) throw new i.IndexSizeError();
			let r = [e, t];
			return (0, a.boundaryPoint_position)(r, this._start) !== n.BoundaryPosition.Before && (0, a.boundaryPoint_position)(r, this._end) !== n.BoundaryPosition.After;
		}
		comparePoint(e, t) {
			if ((0, a.tree_rootNode)(e) !== (0, a.range_root)(this)) throw new i.WrongDocumentError();
			if (s.Guard.isDocumentTypeNode(e)) throw new i.InvalidNodeTypeError();
			if (t > (0, a.tree_nodeLength)(e)) throw new i.IndexSizeError();
			let r = [e, t];
			return (0, a.boundaryPoint_position)(r, this._start) === n.BoundaryPosition.Before ? -1 : +((0, a.boundaryPoint_position)(r, this._end) === n.BoundaryPosition.After);
		}
		intersectsNode(e) {
			if ((0, a.tree_rootNode)(e) !== (0, a.range_root)(this)) return !1;
			let t = e._parent;
			if (t === null) return !0;
			let r = (0, a.tree_index)(e);
			return (0, a.boundaryPoint_position)([t, r], this._end) === n.BoundaryPosition.Before && (0, a.boundaryPoint_position)([t, r + 1], this._start) === n.BoundaryPosition.After;
		}
		toString() {
			let e = ``;
			if (this._startNode === this._endNode && s.Guard.isTextNode(this._startNode)) return this._startNode._data.substring(this._startOffset, this._endOffset);
			s.Guard.isTextNode(this._startNode) && (e += this._startNode._data.substring(this._startOffset));
			for (let t of (0, a.range_getContainedNodes)(this)) s.Guard.isTextNode(t) && (e += t._data);
			return s.Guard.isTextNode(this._endNode) && (e += this._endNode._data.substring(0, this._endOffset)), e;
		}
		static _create(e, t) {
			let n = new RangeImpl();
			return e && (n._start = e), t && (n._end = t), n;
		}
	};
	e.RangeImpl = c, (0, o.idl_defineConst)(c.prototype, `START_TO_START`, 0), (0, o.idl_defineConst)(c.prototype, `START_TO_END`, 1), (0, o.idl_defineConst)(c.prototype, `END_TO_END`, 2), (0, o.idl_defineConst)(c.prototype, `END_TO_START`, 3);
})), q = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TraverserImpl = void 0;
	let t = l();
	var TraverserImpl = class {
		_activeFlag;
		_root;
		_whatToShow;
		_filter;
		constructor(e) {
			this._activeFlag = !1, this._root = e, this._whatToShow = t.WhatToShow.All, this._filter = null;
		}
		get root() {
			return this._root;
		}
		get whatToShow() {
			return this._whatToShow;
		}
		get filter() {
			return this._filter;
		}
	};
	e.TraverserImpl = TraverserImpl;
})), ue = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NodeIteratorImpl = void 0;
	let t = q(), n = Q();
	e.NodeIteratorImpl = class NodeIteratorImpl extends t.TraverserImpl {
		_iteratorCollection;
		_reference;
		_pointerBeforeReference;
		constructor(e, t, r) {
			super(e), this._iteratorCollection = void 0, this._reference = t, this._pointerBeforeReference = r, (0, n.nodeIterator_iteratorList)().add(this);
		}
		get referenceNode() {
			return this._reference;
		}
		get pointerBeforeReferenceNode() {
			return this._pointerBeforeReference;
		}
		nextNode() {
			return (0, n.nodeIterator_traverse)(this, !0);
		}
		previousNode() {
			return (0, n.nodeIterator_traverse)(this, !1);
		}
		detach() {
			(0, n.nodeIterator_iteratorList)().delete(this);
		}
		static _create(e, t, n) {
			return new NodeIteratorImpl(e, t, n);
		}
	};
})), de = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TreeWalkerImpl = void 0;
	let t = l(), n = q(), r = Q();
	e.TreeWalkerImpl = class TreeWalkerImpl extends n.TraverserImpl {
		_current;
		constructor(e, t) {
			super(e), this._current = t;
		}
		get currentNode() {
			return this._current;
		}
		set currentNode(e) {
			this._current = e;
		}
		parentNode() {
			let e = this._current;
			for (; e !== null && e !== this._root;) if (e = e._parent, e !== null && (0, r.traversal_filter)(this, e) === t.FilterResult.Accept) return this._current = e, e;
			return null;
		}
		firstChild() {
			return (0, r.treeWalker_traverseChildren)(this, !0);
		}
		lastChild() {
			return (0, r.treeWalker_traverseChildren)(this, !1);
		}
		nextSibling() {
			return (0, r.treeWalker_traverseSiblings)(this, !0);
		}
		previousNode() {
			let e = this._current;
			for (; e !== this._root;) {
				let n = e._previousSibling;
				for (; n;) {
					e = n;
					let i = (0, r.traversal_filter)(this, e);
					for (; i !== t.FilterResult.Reject && e._lastChild;) e = e._lastChild, i = (0, r.traversal_filter)(this, e);
					if (i === t.FilterResult.Accept) return this._current = e, e;
					n = e._previousSibling;
				}
				if (e === this._root || e._parent === null) return null;
				if (e = e._parent, (0, r.traversal_filter)(this, e) === t.FilterResult.Accept) return this._current = e, e;
			}
			return null;
		}
		previousSibling() {
			return (0, r.treeWalker_traverseSiblings)(this, !1);
		}
		nextNode() {
			let e = this._current, n = t.FilterResult.Accept;
			for (;;) {
				for (; n !== t.FilterResult.Reject && e._firstChild;) if (e = e._firstChild, n = (0, r.traversal_filter)(this, e), n === t.FilterResult.Accept) return this._current = e, e;
				let i = null, a = e;
				for (; a !== null;) {
					if (a === this._root) return null;
					if (i = a._nextSibling, i !== null) {
						e = i;
						break;
					}
					a = a._parent;
				}
				if (n = (0, r.traversal_filter)(this, e), n === t.FilterResult.Accept) return this._current = e, e;
			}
		}
		static _create(e, t) {
			return new TreeWalkerImpl(e, t);
		}
	};
})), fe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NodeFilterImpl = void 0;
	let t = l(), n = T();
	var r = class NodeFilterImpl {
		static FILTER_ACCEPT = 1;
		static FILTER_REJECT = 2;
		static FILTER_SKIP = 3;
		static SHOW_ALL = 4294967295;
		static SHOW_ELEMENT = 1;
		static SHOW_ATTRIBUTE = 2;
		static SHOW_TEXT = 4;
		static SHOW_CDATA_SECTION = 8;
		static SHOW_ENTITY_REFERENCE = 16;
		static SHOW_ENTITY = 32;
		static SHOW_PROCESSING_INSTRUCTION = 64;
		static SHOW_COMMENT = 128;
		static SHOW_DOCUMENT = 256;
		static SHOW_DOCUMENT_TYPE = 512;
		static SHOW_DOCUMENT_FRAGMENT = 1024;
		static SHOW_NOTATION = 2048;
		FILTER_ACCEPT = 1;
		FILTER_REJECT = 2;
		FILTER_SKIP = 3;
		SHOW_ALL = 4294967295;
		SHOW_ELEMENT = 1;
		SHOW_ATTRIBUTE = 2;
		SHOW_TEXT = 4;
		SHOW_CDATA_SECTION = 8;
		SHOW_ENTITY_REFERENCE = 16;
		SHOW_ENTITY = 32;
		SHOW_PROCESSING_INSTRUCTION = 64;
		SHOW_COMMENT = 128;
		SHOW_DOCUMENT = 256;
		SHOW_DOCUMENT_TYPE = 512;
		SHOW_DOCUMENT_FRAGMENT = 1024;
		SHOW_NOTATION = 2048;
		constructor() {}
		acceptNode(e) {
			return t.FilterResult.Accept;
		}
		static _create() {
			return new NodeFilterImpl();
		}
	};
	e.NodeFilterImpl = r, (0, n.idl_defineConst)(r.prototype, `FILTER_ACCEPT`, 1), (0, n.idl_defineConst)(r.prototype, `FILTER_REJECT`, 2), (0, n.idl_defineConst)(r.prototype, `FILTER_SKIP`, 3), (0, n.idl_defineConst)(r.prototype, `SHOW_ALL`, 4294967295), (0, n.idl_defineConst)(r.prototype, `SHOW_ELEMENT`, 1), (0, n.idl_defineConst)(r.prototype, `SHOW_ATTRIBUTE`, 2), (0, n.idl_defineConst)(r.prototype, `SHOW_TEXT`, 4), (0, n.idl_defineConst)(r.prototype, `SHOW_CDATA_SECTION`, 8), (0, n.idl_defineConst)(r.prototype, `SHOW_ENTITY_REFERENCE`, 16), (0, n.idl_defineConst)(r.prototype, `SHOW_ENTITY`, 32), (0, n.idl_defineConst)(r.prototype, `SHOW_PROCESSING_INSTRUCTION`, 64), (0, n.idl_defineConst)(r.prototype, `SHOW_COMMENT`, 128), (0, n.idl_defineConst)(r.prototype, `SHOW_DOCUMENT`, 256), (0, n.idl_defineConst)(r.prototype, `SHOW_DOCUMENT_TYPE`, 512), (0, n.idl_defineConst)(r.prototype, `SHOW_DOCUMENT_FRAGMENT`, 1024), (0, n.idl_defineConst)(r.prototype, `SHOW_NOTATION`, 2048);
})), pe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MutationRecordImpl = void 0, e.MutationRecordImpl = class MutationRecordImpl {
		_type;
		_target;
		_addedNodes;
		_removedNodes;
		_previousSibling;
		_nextSibling;
		_attributeName;
		_attributeNamespace;
		_oldValue;
		constructor(e, t, n, r, i, a, o, s, c) {
			this._type = e, this._target = t, this._addedNodes = n, this._removedNodes = r, this._previousSibling = i, this._nextSibling = a, this._attributeName = o, this._attributeNamespace = s, this._oldValue = c;
		}
		get type() {
			return this._type;
		}
		get target() {
			return this._target;
		}
		get addedNodes() {
			return this._addedNodes;
		}
		get removedNodes() {
			return this._removedNodes;
		}
		get previousSibling() {
			return this._previousSibling;
		}
		get nextSibling() {
			return this._nextSibling;
		}
		get attributeName() {
			return this._attributeName;
		}
		get attributeNamespace() {
			return this._attributeNamespace;
		}
		get oldValue() {
			return this._oldValue;
		}
		static _create(e, t, n, r, i, a, o, s, c) {
			return new MutationRecordImpl(e, t, n, r, i, a, o, s, c);
		}
	};
})), me = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DOMTokenListImpl = void 0;
	let t = Y(), n = D(), r = w(), i = Q();
	e.DOMTokenListImpl = class DOMTokenListImpl {
		_element;
		_attribute;
		_tokenSet;
		constructor(e, n) {
			this._element = e, this._attribute = n, this._tokenSet = /* @__PURE__ */ new Set();
			let r = n._localName, a = (0, i.element_getAnAttributeValue)(e, r), o = this;
			function s(e, t, n, r, a) {
				t === o._attribute._localName && a === null && (r ? o._tokenSet = (0, i.orderedSet_parse)(r) : o._tokenSet.clear());
			}
			this._element._attributeChangeSteps.push(s), t.dom.features.steps && (0, i.dom_runAttributeChangeSteps)(e, r, a, a, null);
		}
		get length() {
			return this._tokenSet.size;
		}
		item(e) {
			let t = 0;
			for (let n of this._tokenSet) {
				if (t === e) return n;
				t++;
			}
			return null;
		}
		contains(e) {
			return this._tokenSet.has(e);
		}
		add(...e) {
			for (let t of e) if (t === ``) throw new n.SyntaxError(`Cannot add an empty token.`);
			else if (r.codePoint.ASCIIWhiteSpace.test(t)) throw new n.InvalidCharacterError(`Token cannot contain whitespace.`);
			else this._tokenSet.add(t);
			(0, i.tokenList_updateSteps)(this);
		}
		remove(...e) {
			for (let t of e) if (t === ``) throw new n.SyntaxError(`Cannot remove an empty token.`);
			else if (r.codePoint.ASCIIWhiteSpace.test(t)) throw new n.InvalidCharacterError(`Token cannot contain whitespace.`);
			else this._tokenSet.delete(t);
			(0, i.tokenList_updateSteps)(this);
		}
		toggle(e, t = void 0) {
			if (e === ``) throw new n.SyntaxError(`Cannot toggle an empty token.`);
			if (r.codePoint.ASCIIWhiteSpace.test(e)) throw new n.InvalidCharacterError(`Token cannot contain whitespace.`);
			return this._tokenSet.has(e) ? t === void 0 || t === !1 ? (this._tokenSet.delete(e), (0, i.tokenList_updateSteps)(this), !1) : !0 : t === void 0 || t === !0 ? (this._tokenSet.add(e), (0, i.tokenList_updateSteps)(this), !0) : !1;
		}
		replace(e, t) {
			if (e === `` || t === ``) throw new n.SyntaxError(`Cannot replace an empty token.`);
			if (r.codePoint.ASCIIWhiteSpace.test(e) || r.codePoint.ASCIIWhiteSpace.test(t)) throw new n.InvalidCharacterError(`Token cannot contain whitespace.`);
			return this._tokenSet.has(e) ? (r.set.replace(this._tokenSet, e, t), (0, i.tokenList_updateSteps)(this), !0) : !1;
		}
		supports(e) {
			return (0, i.tokenList_validationSteps)(this, e);
		}
		get value() {
			return (0, i.tokenList_serializeSteps)(this);
		}
		set value(e) {
			(0, i.element_setAnAttributeValue)(this._element, this._attribute._localName, e);
		}
		[Symbol.iterator]() {
			let e = this._tokenSet[Symbol.iterator]();
			return { next() {
				return e.next();
			} };
		}
		static _create(e, t) {
			return new DOMTokenListImpl(e, t);
		}
	};
})), J = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.create_domImplementation = D, e.create_window = O, e.create_xmlDocument = k, e.create_document = A, e.create_abortController = j, e.create_abortSignal = M, e.create_documentType = P, e.create_element = F, e.create_htmlElement = I, e.create_htmlUnknownElement = W, e.create_documentFragment = K, e.create_shadowRoot = q, e.create_attr = J, e.create_text = Y, e.create_cdataSection = he, e.create_comment = ge, e.create_processingInstruction = X, e.create_htmlCollection = _e, e.create_nodeList = ve, e.create_nodeListStatic = Z, e.create_namedNodeMap = ye, e.create_range = be, e.create_nodeIterator = xe, e.create_treeWalker = Se, e.create_nodeFilter = Ce, e.create_mutationRecord = we, e.create_domTokenList = Te;
	let t = E(), n = N(), r = R(), i = L(), a = z(), o = B(), s = V(), c = H(), l = U(), u = ee(), d = te(), f = ne(), p = G(), m = re(), h = ie(), g = ae(), _ = oe(), v = se(), y = ce(), b = le(), x = ue(), S = de(), C = fe(), w = pe(), T = me();
	function D(e) {
		return t.DOMImplementationImpl._create(e);
	}
	function O() {
		return n.WindowImpl._create();
	}
	function k() {
		return new r.XMLDocumentImpl();
	}
	function A() {
		return new i.DocumentImpl();
	}
	function j() {
		return new a.AbortControllerImpl();
	}
	function M() {
		return o.AbortSignalImpl._create();
	}
	function P(e, t, n, r) {
		return s.DocumentTypeImpl._create(e, t, n, r);
	}
	function F(e, t, n, r) {
		return c.ElementImpl._create(e, t, n, r);
	}
	function I(e, t, n, r) {
		return c.ElementImpl._create(e, t, n, r);
	}
	function W(e, t, n, r) {
		return c.ElementImpl._create(e, t, n, r);
	}
	function K(e) {
		return l.DocumentFragmentImpl._create(e);
	}
	function q(e, t) {
		return u.ShadowRootImpl._create(e, t);
	}
	function J(e, t) {
		return d.AttrImpl._create(e, t);
	}
	function Y(e, t) {
		return f.TextImpl._create(e, t);
	}
	function he(e, t) {
		return p.CDATASectionImpl._create(e, t);
	}
	function ge(e, t) {
		return m.CommentImpl._create(e, t);
	}
	function X(e, t, n) {
		return h.ProcessingInstructionImpl._create(e, t, n);
	}
	function _e(e, t = (() => !0)) {
		return g.HTMLCollectionImpl._create(e, t);
	}
	function ve(e) {
		return _.NodeListImpl._create(e);
	}
	function Z(e, t) {
		return v.NodeListStaticImpl._create(e, t);
	}
	function ye(e) {
		return y.NamedNodeMapImpl._create(e);
	}
	function be(e, t) {
		return b.RangeImpl._create(e, t);
	}
	function xe(e, t, n) {
		return x.NodeIteratorImpl._create(e, t, n);
	}
	function Se(e, t) {
		return S.TreeWalkerImpl._create(e, t);
	}
	function Ce() {
		return C.NodeFilterImpl._create();
	}
	function we(e, t, n, r, i, a, o, s, c) {
		return w.MutationRecordImpl._create(e, t, n, r, i, a, o, s, c);
	}
	function Te(e, t) {
		return T.DOMTokenListImpl._create(e, t);
	}
})), Y = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.dom = void 0;
	let t = c(), n = J();
	e.dom = class DOMImpl {
		static _instance;
		_features = {
			mutationObservers: !0,
			customElements: !0,
			slots: !0,
			steps: !0
		};
		_window = null;
		_compareCache;
		_rangeList;
		constructor() {
			this._compareCache = new t.CompareCache(), this._rangeList = new t.FixedSizeSet();
		}
		setFeatures(e) {
			if (e === void 0 && (e = !0), (0, t.isObject)(e)) for (let t in e) this._features[t] = e[t] || !1;
			else for (let t in this._features) this._features[t] = e;
		}
		get features() {
			return this._features;
		}
		get window() {
			return this._window === null && (this._window = (0, n.create_window)()), this._window;
		}
		get compareCache() {
			return this._compareCache;
		}
		get rangeList() {
			return this._rangeList;
		}
		static get instance() {
			return DOMImpl._instance ||= new DOMImpl(), DOMImpl._instance;
		}
	}.instance;
})), he = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.EventImpl = void 0;
	let t = l(), n = Q(), r = T();
	var EventImpl = class {
		static NONE = 0;
		static CAPTURING_PHASE = 1;
		static AT_TARGET = 2;
		static BUBBLING_PHASE = 3;
		NONE = 0;
		CAPTURING_PHASE = 1;
		AT_TARGET = 2;
		BUBBLING_PHASE = 3;
		_target = null;
		_relatedTarget = null;
		_touchTargetList = [];
		_path = [];
		_currentTarget = null;
		_eventPhase = t.EventPhase.None;
		_stopPropagationFlag = !1;
		_stopImmediatePropagationFlag = !1;
		_canceledFlag = !1;
		_inPassiveListenerFlag = !1;
		_composedFlag = !1;
		_initializedFlag = !1;
		_dispatchFlag = !1;
		_isTrusted = !1;
		_type;
		_bubbles = !1;
		_cancelable = !1;
		_timeStamp;
		constructor(e, t) {
			this._type = e, t && (this._bubbles = t.bubbles || !1, this._cancelable = t.cancelable || !1, this._composedFlag = t.composed || !1), this._initializedFlag = !0, this._timeStamp = (/* @__PURE__ */ new Date()).getTime();
		}
		get type() {
			return this._type;
		}
		get target() {
			return this._target;
		}
		get srcElement() {
			return this._target;
		}
		get currentTarget() {
			return this._currentTarget;
		}
		composedPath() {
			let e = [], t = this._path;
			if (t.length === 0) return e;
			let n = this._currentTarget;
			if (n === null) throw Error(`Event currentTarget is null.`);
			e.push(n);
			let r = 0, i = 0, a = t.length - 1;
			for (; a >= 0;) {
				if (t[a].rootOfClosedTree && i++, t[a].invocationTarget === n) {
					r = a;
					break;
				}
				t[a].slotInClosedTree && i--, a--;
			}
			let o = i, s = i;
			for (a = r - 1; a >= 0;) t[a].rootOfClosedTree && o++, o <= s && e.unshift(t[a].invocationTarget), t[a].slotInClosedTree && (o--, o < s && (s = o)), a--;
			for (o = i, s = i, a = r + 1; a < t.length;) t[a].slotInClosedTree && o++, o <= s && e.push(t[a].invocationTarget), t[a].rootOfClosedTree && (o--, o < s && (s = o)), a++;
			return e;
		}
		get eventPhase() {
			return this._eventPhase;
		}
		stopPropagation() {
			this._stopPropagationFlag = !0;
		}
		get cancelBubble() {
			return this._stopPropagationFlag;
		}
		set cancelBubble(e) {
			e && this.stopPropagation();
		}
		stopImmediatePropagation() {
			this._stopPropagationFlag = !0, this._stopImmediatePropagationFlag = !0;
		}
		get bubbles() {
			return this._bubbles;
		}
		get cancelable() {
			return this._cancelable;
		}
		get returnValue() {
			return !this._canceledFlag;
		}
		set returnValue(e) {
			e || (0, n.event_setTheCanceledFlag)(this);
		}
		preventDefault() {
			(0, n.event_setTheCanceledFlag)(this);
		}
		get defaultPrevented() {
			return this._canceledFlag;
		}
		get composed() {
			return this._composedFlag;
		}
		get isTrusted() {
			return this._isTrusted;
		}
		get timeStamp() {
			return this._timeStamp;
		}
		initEvent(e, t = !1, r = !1) {
			this._dispatchFlag || (0, n.event_initialize)(this, e, t, r);
		}
	};
	e.EventImpl = EventImpl, (0, r.idl_defineConst)(EventImpl.prototype, `NONE`, 0), (0, r.idl_defineConst)(EventImpl.prototype, `CAPTURING_PHASE`, 1), (0, r.idl_defineConst)(EventImpl.prototype, `AT_TARGET`, 2), (0, r.idl_defineConst)(EventImpl.prototype, `BUBBLING_PHASE`, 3);
})), ge = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CustomEventImpl = void 0;
	let t = he(), n = Q();
	var CustomEventImpl = class extends t.EventImpl {
		_detail = null;
		constructor(e, t) {
			super(e, t), this._detail = t && t.detail || null;
		}
		get detail() {
			return this._detail;
		}
		initCustomEvent(e, t = !1, r = !1, i = null) {
			this._dispatchFlag || ((0, n.event_initialize)(this, e, t, r), this._detail = i);
		}
	};
	e.CustomEventImpl = CustomEventImpl;
})), X = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.tree_getFirstDescendantNode = a, e.tree_getNextDescendantNode = o, e.tree_getDescendantNodes = s, e.tree_getDescendantElements = c, e.tree_getSiblingNodes = u, e.tree_getFirstAncestorNode = d, e.tree_getNextAncestorNode = f, e.tree_getAncestorNodes = p, e.tree_getCommonAncestor = m, e.tree_getFollowingNode = h, e.tree_getPrecedingNode = g, e.tree_isConstrained = _, e.tree_nodeLength = v, e.tree_isEmpty = y, e.tree_rootNode = b, e.tree_isDescendantOf = x, e.tree_isAncestorOf = S, e.tree_isHostIncludingAncestorOf = C, e.tree_isSiblingOf = w, e.tree_isPreceding = T, e.tree_isFollowing = E, e.tree_isParentOf = D, e.tree_isChildOf = O, e.tree_previousSibling = k, e.tree_nextSibling = A, e.tree_firstChild = M, e.tree_lastChild = N, e.tree_treePosition = P, e.tree_index = F, e.tree_retarget = I;
	let t = j(), n = l();
	function r(e, n, r = !1) {
		if (r && t.Guard.isElementNode(n) && t.Guard.isShadowRoot(n.shadowRoot) && n.shadowRoot._firstChild) return n.shadowRoot._firstChild;
		if (n._firstChild) return n._firstChild;
		if (n === e) return null;
		if (n._nextSibling) return n._nextSibling;
		let i = n._parent;
		for (; i && i !== e;) {
			if (i._nextSibling) return i._nextSibling;
			i = i._parent;
		}
		return null;
	}
	function i() {
		return { [Symbol.iterator]: () => ({ next: () => ({
			done: !0,
			value: null
		}) }) };
	}
	function a(e, t = !1, n = !1, i) {
		let a = t ? e : r(e, e, n);
		for (; a && i && !i(a);) a = r(e, a, n);
		return a;
	}
	function o(e, t, n = !1, i = !1, a) {
		let o = r(e, t, i);
		for (; o && a && !a(o);) o = r(e, o, i);
		return o;
	}
	function s(e, t = !1, n = !1, a) {
		return !t && e._children.size === 0 ? i() : { [Symbol.iterator]: () => {
			let i = t ? e : r(e, e, n);
			return { next: () => {
				for (; i && a && !a(i);) i = r(e, i, n);
				if (i === null) return {
					done: !0,
					value: null
				};
				{
					let t = {
						done: !1,
						value: i
					};
					return i = r(e, i, n), t;
				}
			} };
		} };
	}
	function c(e, n = !1, r = !1, a) {
		return !n && e._children.size === 0 ? i() : { [Symbol.iterator]: () => {
			let i = s(e, n, r, (e) => t.Guard.isElementNode(e))[Symbol.iterator](), o = i.next().value;
			return { next() {
				for (; o && a && !a(o);) o = i.next().value;
				if (o === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: o
					};
					return o = i.next().value, e;
				}
			} };
		} };
	}
	function u(e, t = !1, n) {
		return !e._parent || e._parent._children.size === 0 ? i() : { [Symbol.iterator]() {
			let r = e._parent ? e._parent._firstChild : null;
			return { next() {
				for (; r && (n && !n(r) || !t && r === e);) r = r._nextSibling;
				if (r === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: r
					};
					return r = r._nextSibling, e;
				}
			} };
		} };
	}
	function d(e, t = !1, n) {
		let r = t ? e : e._parent;
		for (; r && n && !n(r);) r = r._parent;
		return r;
	}
	function f(e, t, n = !1, r) {
		let i = t._parent;
		for (; i && r && !r(i);) i = i._parent;
		return i;
	}
	function p(e, t = !1, n) {
		return !t && !e._parent ? i() : { [Symbol.iterator]() {
			let r = d(e, t, n);
			return { next() {
				if (r === null) return {
					done: !0,
					value: null
				};
				{
					let i = {
						done: !1,
						value: r
					};
					return r = f(e, r, t, n), i;
				}
			} };
		} };
	}
	function m(e, t) {
		if (e === t) return e._parent;
		let n = [], r = [], i = d(e, !0);
		for (; i !== null;) n.push(i), i = f(e, i, !0);
		let a = d(t, !0);
		for (; a !== null;) r.push(a), a = f(t, a, !0);
		let o = n.length, s = r.length, c = null;
		for (let e = Math.min(o, s); e > 0; e--) {
			let e = n[--o];
			if (e !== r[--s]) break;
			c = e;
		}
		return c;
	}
	function h(e, t) {
		if (t._firstChild) return t._firstChild;
		if (t._nextSibling) return t._nextSibling;
		for (;;) {
			let n = t._parent;
			if (n === null || n === e) return null;
			if (n._nextSibling) return n._nextSibling;
			t = n;
		}
	}
	function g(e, t) {
		return t === e ? null : t._previousSibling ? (t = t._previousSibling, t._lastChild ? t._lastChild : t) : t._parent;
	}
	function _(e) {
		switch (e._nodeType) {
			case n.NodeType.Document:
				let t = !1, r = !1;
				for (let i of e._children) switch (i._nodeType) {
					case n.NodeType.ProcessingInstruction:
					case n.NodeType.Comment: break;
					case n.NodeType.DocumentType:
						if (t || r) return !1;
						t = !0;
						break;
					case n.NodeType.Element:
						if (r) return !1;
						r = !0;
						break;
					default: return !1;
				}
				break;
			case n.NodeType.DocumentFragment:
			case n.NodeType.Element:
				for (let t of e._children) switch (t._nodeType) {
					case n.NodeType.Element:
					case n.NodeType.Text:
					case n.NodeType.ProcessingInstruction:
					case n.NodeType.CData:
					case n.NodeType.Comment: break;
					default: return !1;
				}
				break;
			case n.NodeType.DocumentType:
			case n.NodeType.Text:
			case n.NodeType.ProcessingInstruction:
			case n.NodeType.CData:
			case n.NodeType.Comment: return !e.hasChildNodes();
		}
		for (let t of e._children) if (!_(t)) return !1;
		return !0;
	}
	function v(e) {
		return t.Guard.isDocumentTypeNode(e) ? 0 : t.Guard.isCharacterDataNode(e) ? e._data.length : e._children.size;
	}
	function y(e) {
		return v(e) === 0;
	}
	function b(e, n = !1) {
		if (n) {
			let n = b(e, !1);
			return t.Guard.isShadowRoot(n) ? b(n._host, !0) : n;
		}
		return e._parent ? b(e._parent) : e;
	}
	function x(e, t, n = !1, r = !1) {
		let i = a(e, n, r);
		for (; i !== null;) {
			if (i === t) return !0;
			i = o(e, i, n, r);
		}
		return !1;
	}
	function S(e, n, r = !1, i = !1) {
		let a = r ? e : i && t.Guard.isShadowRoot(e) ? e._host : e._parent;
		for (; a !== null;) {
			if (a === n) return !0;
			a = i && t.Guard.isShadowRoot(a) ? a._host : a._parent;
		}
		return !1;
	}
	function C(e, n, r = !1) {
		if (S(e, n, r)) return !0;
		let i = b(e);
		return !!(t.Guard.isDocumentFragmentNode(i) && i._host !== null && C(i._host, n, r));
	}
	function w(e, t, n = !1) {
		if (e === t) {
			if (n) return !0;
		} else return e._parent !== null && e._parent === t._parent;
		return !1;
	}
	function T(e, t) {
		let n = P(e), r = P(t);
		return n === -1 || r === -1 || b(e) !== b(t) ? !1 : r < n;
	}
	function E(e, t) {
		let n = P(e), r = P(t);
		return n === -1 || r === -1 || b(e) !== b(t) ? !1 : r > n;
	}
	function D(e, t) {
		return e._parent === t;
	}
	function O(e, t) {
		return t._parent === e;
	}
	function k(e) {
		return e._previousSibling;
	}
	function A(e) {
		return e._nextSibling;
	}
	function M(e) {
		return e._firstChild;
	}
	function N(e) {
		return e._lastChild;
	}
	function P(e) {
		let t = b(e), n = 0, r = a(t);
		for (; r !== null;) {
			if (n++, r === e) return n;
			r = o(t, r);
		}
		return -1;
	}
	function F(e) {
		let t = 0;
		for (; e._previousSibling !== null;) t++, e = e._previousSibling;
		return t;
	}
	function I(e, n) {
		for (;;) {
			if (!e || !t.Guard.isNode(e)) return e;
			let r = b(e);
			if (!t.Guard.isShadowRoot(r) || n && t.Guard.isNode(n) && S(r, n, !0, !0)) return e;
			e = r.host;
		}
	}
})), _e = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.observer_queueAMutationObserverMicrotask = s, e.observer_notifyMutationObservers = c, e.observer_queueMutationRecord = l, e.observer_queueTreeMutationRecord = u, e.observer_queueAttributeMutationRecord = d;
	let t = Y(), n = j(), r = w(), i = J(), a = X(), o = ye();
	function s() {
		let e = t.dom.window;
		e._mutationObserverMicrotaskQueued || (e._mutationObserverMicrotaskQueued = !0, Promise.resolve().then(() => {
			c();
		}));
	}
	function c() {
		let e = t.dom.window;
		e._mutationObserverMicrotaskQueued = !1;
		let i = r.set.clone(e._mutationObservers), a = r.set.clone(e._signalSlots);
		r.set.empty(e._signalSlots);
		for (let e of i) {
			let t = r.list.clone(e._recordQueue);
			r.list.empty(e._recordQueue);
			for (let t = 0; t < e._nodeList.length; t++) {
				let i = e._nodeList[t];
				r.list.remove(i._registeredObserverList, (t) => n.Guard.isTransientRegisteredObserver(t) && t.observer === e);
			}
			if (!r.list.isEmpty(t)) try {
				e._callback.call(e, t, e);
			} catch {}
		}
		if (t.dom.features.slots) for (let e of a) (0, o.event_fireAnEvent)(`slotchange`, e, void 0, { bubbles: !0 });
	}
	function l(e, t, n, r, o, c, l, u, d) {
		let f = /* @__PURE__ */ new Map(), p = (0, a.tree_getFirstAncestorNode)(t, !0);
		for (; p !== null;) {
			for (let i = 0; i < p._registeredObserverList.length; i++) {
				let a = p._registeredObserverList[i], s = a.options;
				if (p !== t && !s.subtree || e === `attributes` && !s.attributes || e === `attributes` && s.attributeFilter && (!s.attributeFilter.indexOf(n || ``) || r !== null) || e === `characterData` && !s.characterData || e === `childList` && !s.childList) continue;
				let c = a.observer;
				f.has(c) || f.set(c, null), (e === `attributes` && s.attributeOldValue || e === `characterData` && s.characterDataOldValue) && f.set(c, o);
			}
			p = (0, a.tree_getNextAncestorNode)(t, p, !0);
		}
		for (let [a, o] of f) {
			let s = (0, i.create_mutationRecord)(e, t, (0, i.create_nodeListStatic)(t, c), (0, i.create_nodeListStatic)(t, l), u, d, n, r, o);
			a._recordQueue.push(s);
		}
		s();
	}
	function u(e, t, n, r, i) {
		l(`childList`, e, null, null, null, t, n, r, i);
	}
	function d(e, t, n, r) {
		l(`attributes`, e, t, n, r, [], [], null, null);
	}
})), ve = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.shadowTree_signalASlotChange = o, e.shadowTree_isConnected = s, e.shadowTree_isAssigned = l, e.shadowTree_findASlot = u, e.shadowTree_findSlotables = d, e.shadowTree_findFlattenedSlotables = f, e.shadowTree_assignSlotables = p, e.shadowTree_assignSlotablesForATree = m, e.shadowTree_assignASlot = h;
	let t = Y(), n = j(), r = c(), i = X(), a = _e();
	function o(e) {
		t.dom.window._signalSlots.add(e), (0, a.observer_queueAMutationObserverMicrotask)();
	}
	function s(e) {
		return n.Guard.isDocumentNode((0, i.tree_rootNode)(e, !0));
	}
	function l(e) {
		return e._assignedSlot !== null;
	}
	function u(e, t = !1) {
		let r = n.Cast.asNode(e)._parent;
		if (r === null) return null;
		let a = r._shadowRoot || null;
		if (a === null || t && a._mode !== `open`) return null;
		let o = (0, i.tree_getFirstDescendantNode)(a, !1, !0, (e) => n.Guard.isSlot(e));
		for (; o !== null;) {
			if (o._name === e._name) return o;
			o = (0, i.tree_getNextDescendantNode)(a, o, !1, !0, (e) => n.Guard.isSlot(e));
		}
		return null;
	}
	function d(e) {
		let t = [], r = (0, i.tree_rootNode)(e);
		if (!n.Guard.isShadowRoot(r)) return t;
		let a = r._host;
		for (let r of a._children) n.Guard.isSlotable(r) && u(r) === e && t.push(r);
		return t;
	}
	function f(e) {
		let t = [], a = (0, i.tree_rootNode)(e);
		if (!n.Guard.isShadowRoot(a)) return t;
		let o = d(e);
		if ((0, r.isEmpty)(o)) for (let t of e._children) n.Guard.isSlotable(t) && o.push(t);
		for (let e of o) if (n.Guard.isSlot(e) && n.Guard.isShadowRoot((0, i.tree_rootNode)(e))) {
			let n = f(e);
			t.push(...n);
		} else t.push(e);
		return t;
	}
	function p(e) {
		let t = d(e);
		if (t.length === e._assignedNodes.length) {
			let n = !0;
			for (let r = 0; r < t.length; r++) if (t[r] !== e._assignedNodes[r]) {
				n = !1;
				break;
			}
			n || o(e);
		}
		e._assignedNodes = t;
		for (let n of t) n._assignedSlot = e;
	}
	function m(e) {
		let t = (0, i.tree_getFirstDescendantNode)(e, !0, !1, (e) => n.Guard.isSlot(e));
		for (; t !== null;) p(t), t = (0, i.tree_getNextDescendantNode)(e, t, !0, !1, (e) => n.Guard.isSlot(e));
	}
	function h(e) {
		let t = u(e);
		t !== null && p(t);
	}
})), Z = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.dom_runRemovingSteps = o, e.dom_runCloningSteps = s, e.dom_runAdoptingSteps = c, e.dom_runAttributeChangeSteps = l, e.dom_runInsertionSteps = u, e.dom_runNodeIteratorPreRemovingSteps = d, e.dom_hasSupportedTokens = f, e.dom_getSupportedTokens = p, e.dom_runEventConstructingSteps = m, e.dom_runChildTextContentChangeSteps = h;
	let t = Y(), n = X(), r = j(), i = ve(), a = /* @__PURE__ */ new Map();
	function o(e, t) {}
	function s(e, t, n, r) {}
	function c(e, t) {}
	function l(e, n, r, i, a) {
		t.dom.features.slots && (v.call(e, e, n, r, i, a), _.call(e, e, n, r, i, a)), y.call(e, e, n, i, a);
		for (let t of e._attributeChangeSteps) t.call(e, e, n, r, i, a);
	}
	function u(e) {}
	function d(e, t) {
		g.call(e, e, t);
	}
	function f(e) {
		return a.has(e);
	}
	function p(e) {
		return a.get(e) || /* @__PURE__ */ new Set();
	}
	function m(e) {}
	function h(e) {}
	function g(e, t) {
		if (t !== e._root && (0, n.tree_isAncestorOf)(e._reference, t, !0)) {
			if (e._pointerBeforeReference) for (;;) {
				let r = (0, n.tree_getFollowingNode)(e._root, t);
				if (r !== null && (0, n.tree_isDescendantOf)(e._root, r, !0) && !(0, n.tree_isDescendantOf)(t, r, !0)) {
					e._reference = r;
					return;
				}
				if (r === null) {
					e._pointerBeforeReference = !1;
					return;
				}
			}
			if (t._previousSibling === null) t._parent !== null && (e._reference = t._parent);
			else {
				let r = t._previousSibling, i = (0, n.tree_getFirstDescendantNode)(t._previousSibling, !0, !1);
				for (; i !== null;) i !== null && (r = i), i = (0, n.tree_getNextDescendantNode)(t._previousSibling, i, !0, !1);
				e._reference = r;
			}
		}
	}
	function _(e, t, a, o, s) {
		if (r.Guard.isSlot(e) && t === `name` && s === null) {
			if (o === a || o === null && a === `` || o === `` && a === null) return;
			e._name = o === null || o === `` ? `` : o, (0, i.shadowTree_assignSlotablesForATree)((0, n.tree_rootNode)(e));
		}
	}
	function v(e, t, n, a, o) {
		if (r.Guard.isSlotable(e) && t === `slot` && o === null) {
			if (a === n || a === null && n === `` || a === `` && n === null) return;
			e._name = a === null || a === `` ? `` : a, (0, i.shadowTree_isAssigned)(e) && (0, i.shadowTree_assignSlotables)(e._assignedSlot), (0, i.shadowTree_assignASlot)(e);
		}
	}
	function y(e, t, n, r) {
		t === `id` && r === null && (e._uniqueIdentifier = n || void 0);
	}
})), ye = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.event_setTheCanceledFlag = d, e.event_initialize = f, e.event_createAnEvent = p, e.event_innerEventCreationSteps = m, e.event_dispatch = h, e.event_appendToAnEventPath = g, e.event_invoke = _, e.event_innerInvoke = v, e.event_fireAnEvent = y, e.event_createLegacyEvent = b, e.event_getterEventHandlerIDLAttribute = x, e.event_setterEventHandlerIDLAttribute = S, e.event_determineTheTargetOfAnEventHandler = C, e.event_getTheCurrentValueOfAnEventHandler = w, e.event_activateAnEventHandler = T, e.event_deactivateAnEventHandler = E;
	let t = Y(), n = l(), r = j(), i = ge(), a = he(), o = D(), s = X(), c = ve(), u = Z();
	function d(e) {
		e._cancelable && !e._inPassiveListenerFlag && (e._canceledFlag = !0);
	}
	function f(e, t, n, r) {
		e._initializedFlag = !0, e._stopPropagationFlag = !1, e._stopImmediatePropagationFlag = !1, e._canceledFlag = !1, e._isTrusted = !1, e._target = null, e._type = t, e._bubbles = n, e._cancelable = r;
	}
	function p(e, t = void 0) {
		t === void 0 && (t = null);
		let n = m(e, t, /* @__PURE__ */ new Date(), {});
		return n._isTrusted = !0, n;
	}
	function m(e, n, r, i) {
		let a = new e(``);
		return a._initializedFlag = !0, a._timeStamp = r.getTime(), Object.assign(a, i), t.dom.features.steps && (0, u.dom_runEventConstructingSteps)(a), a;
	}
	function h(e, t, i = !1, a = { value: !1 }) {
		let o = !1;
		e._dispatchFlag = !0;
		let l = t;
		if (i) {
			let e = t._associatedDocument;
			r.Guard.isDocumentNode(e) && (l = e);
		}
		let u = null, d = (0, s.tree_retarget)(e._relatedTarget, t);
		if (t !== d || t === e._relatedTarget) {
			let i = [];
			for (let n of e._touchTargetList) i.push((0, s.tree_retarget)(n, t));
			g(e, t, l, d, i, !1);
			let f = r.Guard.isMouseEvent(e) && e._type === `click`;
			f && t._activationBehavior !== void 0 && (u = t);
			let p = r.Guard.isSlotable(t) && (0, c.shadowTree_isAssigned)(t) ? t : null, m = !1, h = t._getTheParent(e);
			for (; h !== null && r.Guard.isNode(h);) {
				if (p !== null) {
					if (!r.Guard.isSlot(h)) throw Error(`Parent node of a slotable should be a slot.`);
					p = null;
					let e = (0, s.tree_rootNode)(h, !0);
					r.Guard.isShadowRoot(e) && e._mode === `closed` && (m = !0);
				}
				r.Guard.isSlotable(h) && (0, c.shadowTree_isAssigned)(h) && (p = h), d = (0, s.tree_retarget)(e._relatedTarget, h), i = [];
				for (let t of e._touchTargetList) i.push((0, s.tree_retarget)(t, h));
				r.Guard.isWindow(h) || r.Guard.isNode(h) && r.Guard.isNode(t) && (0, s.tree_isAncestorOf)((0, s.tree_rootNode)(t, !0), h, !0, !0) ? (f && e._bubbles && u === null && h._activationBehavior && (u = h), g(e, h, null, d, i, m)) : h === d ? h = null : (t = h, f && u === null && t._activationBehavior && (u = t), g(e, h, t, d, i, m)), h !== null && (h = h._getTheParent(e)), m = !1;
			}
			let v = null, y = e._path;
			for (let e = y.length - 1; e >= 0; e--) {
				let t = y[e];
				if (t.shadowAdjustedTarget !== null) {
					v = t;
					break;
				}
			}
			if (v !== null) {
				if (r.Guard.isNode(v.shadowAdjustedTarget) && r.Guard.isShadowRoot((0, s.tree_rootNode)(v.shadowAdjustedTarget, !0))) o = !0;
				else if (r.Guard.isNode(v.relatedTarget) && r.Guard.isShadowRoot((0, s.tree_rootNode)(v.relatedTarget, !0))) o = !0;
				else for (let e = 0; e < v.touchTargetList.length; e++) {
					let t = v.touchTargetList[e];
					if (r.Guard.isNode(t) && r.Guard.isShadowRoot((0, s.tree_rootNode)(t, !0))) {
						o = !0;
						break;
					}
				}
			}
			u !== null && u._legacyPreActivationBehavior !== void 0 && u._legacyPreActivationBehavior(e);
			for (let t = y.length - 1; t >= 0; t--) {
				let r = y[t];
				e._eventPhase = r.shadowAdjustedTarget === null ? n.EventPhase.Capturing : n.EventPhase.AtTarget, _(r, e, `capturing`, a);
			}
			for (let t = 0; t < y.length; t++) {
				let r = y[t];
				if (r.shadowAdjustedTarget !== null) e._eventPhase = n.EventPhase.AtTarget;
				else {
					if (!e._bubbles) continue;
					e._eventPhase = n.EventPhase.Bubbling;
				}
				_(r, e, `bubbling`, a);
			}
		}
		return e._eventPhase = n.EventPhase.None, e._currentTarget = null, e._path = [], e._dispatchFlag = !1, e._stopPropagationFlag = !1, e._stopImmediatePropagationFlag = !1, o && (e._target = null, e._relatedTarget = null, e._touchTargetList = []), u !== null && (!e._canceledFlag && u._activationBehavior !== void 0 ? u._activationBehavior(e) : u._legacyCanceledActivationBehavior !== void 0 && u._legacyCanceledActivationBehavior(e)), !e._canceledFlag;
	}
	function g(e, t, n, i, a, o) {
		let c = !1;
		r.Guard.isNode(t) && r.Guard.isShadowRoot((0, s.tree_rootNode)(t)) && (c = !0);
		let l = !1;
		r.Guard.isShadowRoot(t) && t._mode === `closed` && (l = !0), e._path.push({
			invocationTarget: t,
			invocationTargetInShadowTree: c,
			shadowAdjustedTarget: n,
			relatedTarget: i,
			touchTargetList: a,
			rootOfClosedTree: l,
			slotInClosedTree: o
		});
	}
	function _(e, t, n, r = { value: !1 }) {
		let i = t._path, a = -1;
		for (let t = 0; t < i.length; t++) if (i[t] === e) {
			a = t;
			break;
		}
		if (a !== -1) {
			let e = i[a];
			e.shadowAdjustedTarget === null ? a > 0 && (e = i[a - 1], e.shadowAdjustedTarget !== null && (t._target = e.shadowAdjustedTarget)) : t._target = e.shadowAdjustedTarget;
		}
		if (t._relatedTarget = e.relatedTarget, t._touchTargetList = e.touchTargetList, t._stopPropagationFlag) return;
		t._currentTarget = e.invocationTarget;
		let o = t._currentTarget._eventListenerList, s = new Array(...o);
		if (!v(t, s, n, e, r) && t._isTrusted) {
			let i = t._type;
			i === `animationend` ? t._type = `webkitAnimationEnd` : i === `animationiteration` ? t._type = `webkitAnimationIteration` : i === `animationstart` ? t._type = `webkitAnimationStart` : i === `transitionend` && (t._type = `webkitTransitionEnd`), v(t, s, n, e, r), t._type = i;
		}
	}
	function v(e, t, n, i, a = { value: !1 }) {
		let o = !1;
		for (let s = 0; s < t.length; s++) {
			let c = t[s];
			if (!c.removed) {
				if (e._type !== c.type || (o = !0, n === `capturing` && !c.capture) || n === `bubbling` && c.capture) continue;
				if (c.once && e._currentTarget !== null) {
					let t = e._currentTarget, n = -1;
					for (let e = 0; e < t._eventListenerList.length; e++) if (t._eventListenerList[e] === c) {
						n = e;
						break;
					}
					n !== -1 && t._eventListenerList.splice(n, 1);
				}
				let t;
				r.Guard.isWindow(void 0) && (t = (void 0)._currentEvent, i.invocationTargetInShadowTree === !1 && ((void 0)._currentEvent = e)), c.passive && (e._inPassiveListenerFlag = !0);
				try {
					c.callback.handleEvent.call(e._currentTarget, e);
				} catch {
					a.value = !0;
				}
				if (c.passive && (e._inPassiveListenerFlag = !1), r.Guard.isWindow(void 0) && ((void 0)._currentEvent = t), e._stopImmediatePropagationFlag) return o;
			}
		}
		return o;
	}
	function y(e, t, n, r, i) {
		n === void 0 && (n = a.EventImpl);
		let o = p(n);
		if (o._type = e, r) for (let e in r) {
			let t = o;
			t[e] = r[e];
		}
		return h(o, t, i);
	}
	function b(e) {
		let t = null;
		switch (e.toLowerCase()) {
			case `beforeunloadevent`: break;
			case `compositionevent`: break;
			case `customevent`:
				t = i.CustomEventImpl;
				break;
			case `devicemotionevent`: break;
			case `deviceorientationevent`: break;
			case `dragevent`: break;
			case `event`:
			case `events`: t = a.EventImpl;
		}
		if (t === null) throw new o.NotSupportedError(`Event constructor not found for interface ${e}.`);
		let n = new t(``);
		return n._type = ``, n._timeStamp = (/* @__PURE__ */ new Date()).getTime(), n._isTrusted = !1, n._initializedFlag = !1, n;
	}
	function x(e, t) {
		let n = C(e, t);
		return n === null ? null : w(n, t);
	}
	function S(e, t, n) {
		let r = C(e, t);
		if (r !== null && n !== null) {
			let e = r._eventHandlerMap.onabort;
			e !== void 0 && (e.value = n);
		}
	}
	function C(e, t) {
		return null;
	}
	function w(e, t) {
		return null;
	}
	function T(e, t) {}
	function E(e, t) {}
})), be = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.abort_add = n, e.abort_remove = r, e.abort_signalAbort = i;
	let t = ye();
	function n(e, t) {
		t._abortedFlag || t._abortAlgorithms.add(e);
	}
	function r(e, t) {
		t._abortAlgorithms.delete(e);
	}
	function i(e) {
		if (!e._abortedFlag) {
			e._abortedFlag = !0;
			for (let t of e._abortAlgorithms) t.call(e);
			e._abortAlgorithms.clear(), (0, t.event_fireAnEvent)(`abort`, e);
		}
	}
})), xe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.customElement_isValidCustomElementName = o, e.customElement_isValidElementName = s, e.customElement_isVoidElementName = c, e.customElement_isValidShadowHostName = l, e.customElement_enqueueACustomElementUpgradeReaction = u, e.customElement_enqueueACustomElementCallbackReaction = d, e.customElement_upgrade = f, e.customElement_tryToUpgrade = p, e.customElement_lookUpACustomElementDefinition = m;
	let t = /[a-z]([\0-\t\x2D\._a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*-([\0-\t\x2D\._a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*/, n = /* @__PURE__ */ new Set([
		`annotation-xml`,
		`color-profile`,
		`font-face`,
		`font-face-src`,
		`font-face-uri`,
		`font-face-format`,
		`font-face-name`,
		`missing-glyph`
	]), r = /* @__PURE__ */ new Set([
		`article`,
		`aside`,
		`blockquote`,
		`body`,
		`div`,
		`footer`,
		`h1`,
		`h2`,
		`h3`,
		`h4`,
		`h5`,
		`h6`,
		`header`,
		`main`,
		`nav`,
		`p`,
		`section`,
		`span`
	]), i = /* @__PURE__ */ new Set([
		`area`,
		`base`,
		`basefont`,
		`bgsound`,
		`br`,
		`col`,
		`embed`,
		`frame`,
		`hr`,
		`img`,
		`input`,
		`keygen`,
		`link`,
		`menuitem`,
		`meta`,
		`param`,
		`source`,
		`track`,
		`wbr`
	]), a = /* @__PURE__ */ new Set([
		`article`,
		`aside`,
		`blockquote`,
		`body`,
		`div`,
		`footer`,
		`h1`,
		`h2`,
		`h3`,
		`h4`,
		`h5`,
		`h6`,
		`header`,
		`main`,
		`nav`,
		`p`,
		`section`,
		`span`
	]);
	function o(e) {
		return !(!t.test(e) || n.has(e));
	}
	function s(e) {
		return r.has(e);
	}
	function c(e) {
		return i.has(e);
	}
	function l(e) {
		return a.has(e);
	}
	function u(e, t) {}
	function d(e, t, n) {}
	function f(e, t) {}
	function p(e) {}
	function m(e, t, n, r) {
		return null;
	}
})), Se = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.traversal_filter = r;
	let t = l(), n = D();
	function r(e, r) {
		if (e._activeFlag) throw new n.InvalidStateError();
		let i = 1 << r._nodeType - 1;
		if ((e.whatToShow & i) === 0) return t.FilterResult.Skip;
		if (!e.filter) return t.FilterResult.Accept;
		e._activeFlag = !0;
		let a = t.FilterResult.Reject;
		try {
			a = e.filter.acceptNode(r);
		} catch (t) {
			throw e._activeFlag = !1, t;
		}
		return e._activeFlag = !1, a;
	}
})), Ce = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.nodeIterator_traverse = a, e.nodeIterator_iteratorList = o;
	let t = Y(), n = l(), r = Se(), i = X();
	function a(e, t) {
		let a = e._reference, o = e._pointerBeforeReference;
		for (;;) {
			if (t) {
				if (o) o = !1;
				else {
					let t = (0, i.tree_getFollowingNode)(e._root, a);
					if (t) a = t;
					else return null;
				}
			} else if (o) {
				let t = (0, i.tree_getPrecedingNode)(e.root, a);
				if (t) a = t;
				else return null;
			} else o = !0;
			if ((0, r.traversal_filter)(e, a) === n.FilterResult.Accept) break;
		}
		return e._reference = a, e._pointerBeforeReference = o, a;
	}
	function o() {
		return t.dom.window._iteratorList;
	}
})), we = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.xml_isName = t, e.xml_isQName = n, e.xml_isLegalChar = r, e.xml_isPubidChar = i;
	function t(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (!(n >= 97 && n <= 122 || n >= 65 && n <= 90 || n === 58 || n === 95 || n >= 192 && n <= 214 || n >= 216 && n <= 246 || n >= 248 && n <= 767 || n >= 880 && n <= 893 || n >= 895 && n <= 8191 || n >= 8204 && n <= 8205 || n >= 8304 && n <= 8591 || n >= 11264 && n <= 12271 || n >= 12289 && n <= 55295 || n >= 63744 && n <= 64975 || n >= 65008 && n <= 65533) && !(t !== 0 && (n === 45 || n === 46 || n >= 48 && n <= 57 || n === 183 || n >= 768 && n <= 879 || n >= 8255 && n <= 8256))) {
				if (n >= 55296 && n <= 56319 && t < e.length - 1) {
					let r = e.charCodeAt(t + 1);
					if (r >= 56320 && r <= 57343 && (n = (n - 55296) * 1024 + r - 56320 + 65536, t++, n >= 65536 && n <= 983039)) continue;
				}
				return !1;
			}
		}
		return !0;
	}
	function n(e) {
		let t = !1;
		for (let n = 0; n < e.length; n++) {
			let r = e.charCodeAt(n);
			if (!(r >= 97 && r <= 122 || r >= 65 && r <= 90 || r === 95 || r >= 192 && r <= 214 || r >= 216 && r <= 246 || r >= 248 && r <= 767 || r >= 880 && r <= 893 || r >= 895 && r <= 8191 || r >= 8204 && r <= 8205 || r >= 8304 && r <= 8591 || r >= 11264 && r <= 12271 || r >= 12289 && r <= 55295 || r >= 63744 && r <= 64975 || r >= 65008 && r <= 65533) && !(n !== 0 && (r === 45 || r === 46 || r >= 48 && r <= 57 || r === 183 || r >= 768 && r <= 879 || r >= 8255 && r <= 8256))) {
				if (n !== 0 && r === 58) {
					if (t || n === e.length - 1) return !1;
					t = !0;
				} else {
					if (r >= 55296 && r <= 56319 && n < e.length - 1) {
						let t = e.charCodeAt(n + 1);
						if (t >= 56320 && t <= 57343 && (r = (r - 55296) * 1024 + t - 56320 + 65536, n++, r >= 65536 && r <= 983039)) continue;
					}
					return !1;
				}
			}
		}
		return !0;
	}
	function r(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (!(n === 9 || n === 10 || n === 13 || n >= 32 && n <= 55295 || n >= 57344 && n <= 65533)) {
				if (n >= 55296 && n <= 56319 && t < e.length - 1) {
					let r = e.charCodeAt(t + 1);
					if (r >= 56320 && r <= 57343 && (n = (n - 55296) * 1024 + r - 56320 + 65536, t++, n >= 65536 && n <= 1114111)) continue;
				}
				return !1;
			}
		}
		return !0;
	}
	function i(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (!(n >= 97 && n <= 122 || n >= 65 && n <= 90 || n >= 39 && n <= 59 || n === 32 || n === 13 || n === 10 || n >= 35 && n <= 37 || n === 33 || n === 61 || n === 63 || n === 64 || n === 95)) return !1;
		}
		return !0;
	}
})), Te = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.namespace_validate = i, e.namespace_validateAndExtract = a, e.namespace_extractQName = o;
	let t = D(), n = w(), r = we();
	function i(e) {
		if (!(0, r.xml_isName)(e)) throw new t.InvalidCharacterError(`Invalid XML name: ${e}`);
		if (!(0, r.xml_isQName)(e)) throw new t.InvalidCharacterError(`Invalid XML qualified name: ${e}.`);
	}
	function a(e, r) {
		e ||= null, i(r);
		let a = r.split(`:`), o = a.length === 2 ? a[0] : null, s = a.length === 2 ? a[1] : r;
		if (o && e === null) throw new t.NamespaceError(`Qualified name includes a prefix but the namespace is null.`);
		if (o === `xml` && e !== n.namespace.XML) throw new t.NamespaceError(`Qualified name includes the "xml" prefix but the namespace is not the XML namespace.`);
		if (e !== n.namespace.XMLNS && (o === `xmlns` || r === `xmlns`)) throw new t.NamespaceError(`Qualified name includes the "xmlns" prefix but the namespace is not the XMLNS namespace.`);
		if (e === n.namespace.XMLNS && o !== `xmlns` && r !== `xmlns`) throw new t.NamespaceError(`Qualified name does not include the "xmlns" prefix but the namespace is the XMLNS namespace.`);
		return [
			e,
			o,
			s
		];
	}
	function o(e) {
		i(e);
		let t = e.split(`:`);
		return [t.length === 2 ? t[0] : null, t.length === 2 ? t[1] : e];
	}
})), Ee = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.document_elementInterface = f, e.document_internalCreateElementNS = p, e.document_adopt = m;
	let t = Y(), n = j(), r = c(), i = H(), a = xe(), o = X(), s = Te(), l = Z(), u = Oe(), d = De();
	function f(e, t) {
		return i.ElementImpl;
	}
	function p(e, t, n, i) {
		let [a, o, c] = (0, s.namespace_validateAndExtract)(t, n), l = null;
		return i !== void 0 && (l = (0, r.isString)(i) ? i : i.is), (0, u.element_createAnElement)(e, c, a, o, l, !0);
	}
	function m(e, r) {
		if (e._nodeDocument === r && e._parent === null) return;
		let i = e._nodeDocument;
		if (e._parent && (0, d.mutation_remove)(e, e._parent), r !== i) {
			let s = (0, o.tree_getFirstDescendantNode)(e, !0, !0);
			for (; s !== null;) {
				if (s._nodeDocument = r, n.Guard.isElementNode(s)) for (let e of s._attributeList._asArray()) e._nodeDocument = r;
				t.dom.features.customElements && n.Guard.isElementNode(s) && s._customElementState === `custom` && (0, a.customElement_enqueueACustomElementCallbackReaction)(s, `adoptedCallback`, [i, r]), t.dom.features.steps && (0, l.dom_runAdoptingSteps)(s, i), s = (0, o.tree_getNextDescendantNode)(e, s, !0, !0);
			}
		}
	}
})), De = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.mutation_ensurePreInsertionValidity = g, e.mutation_preInsert = _, e.mutation_insert = v, e.mutation_append = b, e.mutation_replace = x, e.mutation_replaceAll = S, e.mutation_preRemove = C, e.mutation_remove = T;
	let t = Y(), n = D(), r = l(), i = j(), a = c(), o = w(), s = xe(), u = X(), d = Ce(), f = ve(), p = _e(), m = Z(), h = Ee();
	function g(e, t, i) {
		let a = t._nodeType, o = e._nodeType, s = i ? i._nodeType : null;
		if (a !== r.NodeType.Document && a !== r.NodeType.DocumentFragment && a !== r.NodeType.Element) throw new n.HierarchyRequestError(`Only document, document fragment and element nodes can contain child nodes. Parent node is ${t.nodeName}.`);
		if ((0, u.tree_isHostIncludingAncestorOf)(t, e, !0)) throw new n.HierarchyRequestError(`The node to be inserted cannot be an inclusive ancestor of parent node. Node is ${e.nodeName}, parent node is ${t.nodeName}.`);
		if (i !== null && i._parent !== t) throw new n.NotFoundError(`The reference child node cannot be found under parent node. Child node is ${i.nodeName}, parent node is ${t.nodeName}.`);
		if (o !== r.NodeType.DocumentFragment && o !== r.NodeType.DocumentType && o !== r.NodeType.Element && o !== r.NodeType.Text && o !== r.NodeType.ProcessingInstruction && o !== r.NodeType.CData && o !== r.NodeType.Comment) throw new n.HierarchyRequestError(`Only document fragment, document type, element, text, processing instruction, cdata section or comment nodes can be inserted. Node is ${e.nodeName}.`);
		if (o === r.NodeType.Text && a === r.NodeType.Document) throw new n.HierarchyRequestError(`Cannot insert a text node as a child of a document node. Node is ${e.nodeName}.`);
		if (o === r.NodeType.DocumentType && a !== r.NodeType.Document) throw new n.HierarchyRequestError(`A document type node can only be inserted under a document node. Parent node is ${t.nodeName}.`);
		if (a === r.NodeType.Document) {
			if (o === r.NodeType.DocumentFragment) {
				let a = 0;
				for (let t of e._children) if (t._nodeType === r.NodeType.Element) a++;
				else if (t._nodeType === r.NodeType.Text) throw new n.HierarchyRequestError(`Cannot insert text a node as a child of a document node. Node is ${t.nodeName}.`);
				if (a > 1) throw new n.HierarchyRequestError(`A document node can only have one document element node. Document fragment to be inserted has ${a} element nodes.`);
				if (a === 1) {
					for (let e of t._children) if (e._nodeType === r.NodeType.Element) throw new n.HierarchyRequestError(`The document node already has a document element node.`);
					if (i) {
						if (s === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node.`);
						let e = i._nextSibling;
						for (; e;) {
							if (e._nodeType === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node.`);
							e = e._nextSibling;
						}
					}
				}
			} else if (o === r.NodeType.Element) {
				for (let i of t._children) if (i._nodeType === r.NodeType.Element) throw new n.HierarchyRequestError(`Document already has a document element node. Node is ${e.nodeName}.`);
				if (i) {
					if (s === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${e.nodeName}.`);
					let t = i._nextSibling;
					for (; t;) {
						if (t._nodeType === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${e.nodeName}.`);
						t = t._nextSibling;
					}
				}
			} else if (o === r.NodeType.DocumentType) {
				for (let i of t._children) if (i._nodeType === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Document already has a document type node. Node is ${e.nodeName}.`);
				if (i) {
					let t = i._previousSibling;
					for (; t;) {
						if (t._nodeType === r.NodeType.Element) throw new n.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${e.nodeName}.`);
						t = t._previousSibling;
					}
				} else {
					let i = t._firstChild;
					for (; i;) {
						if (i._nodeType === r.NodeType.Element) throw new n.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${e.nodeName}.`);
						i = i._nextSibling;
					}
				}
			}
		}
	}
	function _(e, t, n) {
		g(e, t, n);
		let r = n;
		return r === e && (r = e._nextSibling), (0, h.document_adopt)(e, t._nodeDocument), v(e, t, r), e;
	}
	function v(e, n, c, l) {
		if (c === null && e._nodeType !== r.NodeType.DocumentFragment) {
			y(e, n, l);
			return;
		}
		let d = e._nodeType === r.NodeType.DocumentFragment ? e._children.size : 1;
		if (c !== null && t.dom.rangeList.size !== 0) {
			let e = (0, u.tree_index)(c);
			for (let r of t.dom.rangeList) r._start[0] === n && r._start[1] > e && (r._start[1] += d), r._end[0] === n && r._end[1] > e && (r._end[1] += d);
		}
		let h = e._nodeType === r.NodeType.DocumentFragment ? new Array(...e._children) : [e];
		if (e._nodeType === r.NodeType.DocumentFragment) for (; e._firstChild;) T(e._firstChild, e, !0);
		t.dom.features.mutationObservers && e._nodeType === r.NodeType.DocumentFragment && (0, p.observer_queueTreeMutationRecord)(e, [], h, null, null);
		let g = c ? c._previousSibling : n._lastChild, _ = c === null ? -1 : (0, u.tree_index)(c);
		for (let e = 0; e < h.length; e++) {
			let r = h[e];
			if (i.Guard.isElementNode(r) && (i.Guard.isDocumentNode(n) && (n._documentElement = r), r._nodeDocument._hasNamespaces || r._namespace === null && r._namespacePrefix === null || (r._nodeDocument._hasNamespaces = !0)), r._parent = n, c === null ? o.set.append(n._children, r) : (o.set.insert(n._children, r, _), _++), n._firstChild === null) r._previousSibling = null, r._nextSibling = null, n._firstChild = r, n._lastChild = r;
			else {
				let e = c ? c._previousSibling : n._lastChild, t = c || null;
				r._previousSibling = e, r._nextSibling = t, e && (e._nextSibling = r), t && (t._previousSibling = r), e || (n._firstChild = r), t || (n._lastChild = r);
			}
			t.dom.features.slots && n._shadowRoot !== null && i.Guard.isSlotable(r) && (0, f.shadowTree_assignASlot)(r), t.dom.features.steps && i.Guard.isTextNode(r) && (0, m.dom_runChildTextContentChangeSteps)(n), t.dom.features.slots && i.Guard.isShadowRoot((0, u.tree_rootNode)(n)) && i.Guard.isSlot(n) && (0, a.isEmpty)(n._assignedNodes) && (0, f.shadowTree_signalASlotChange)(n), t.dom.features.slots && (0, f.shadowTree_assignSlotablesForATree)((0, u.tree_rootNode)(r));
			let l = (0, u.tree_getFirstDescendantNode)(r, !0, !0);
			for (; l !== null;) t.dom.features.steps && (0, m.dom_runInsertionSteps)(l), t.dom.features.customElements && i.Guard.isElementNode(l) && (0, f.shadowTree_isConnected)(l) && (i.Guard.isCustomElementNode(l) ? (0, s.customElement_enqueueACustomElementCallbackReaction)(l, `connectedCallback`, []) : (0, s.customElement_tryToUpgrade)(l)), l = (0, u.tree_getNextDescendantNode)(r, l, !0, !0);
		}
		t.dom.features.mutationObservers && (l || (0, p.observer_queueTreeMutationRecord)(n, h, [], g, c));
	}
	function y(e, n, r) {
		let o = n._lastChild;
		if (i.Guard.isElementNode(e) && (i.Guard.isDocumentNode(n) && (n._documentElement = e), e._nodeDocument._hasNamespaces || e._namespace === null && e._namespacePrefix === null || (e._nodeDocument._hasNamespaces = !0)), e._parent = n, n._children.add(e), n._firstChild === null) e._previousSibling = null, e._nextSibling = null, n._firstChild = e, n._lastChild = e;
		else {
			let t = n._lastChild;
			e._previousSibling = t, e._nextSibling = null, t && (t._nextSibling = e), t || (n._firstChild = e), n._lastChild = e;
		}
		t.dom.features.slots && n._shadowRoot !== null && i.Guard.isSlotable(e) && (0, f.shadowTree_assignASlot)(e), t.dom.features.steps && i.Guard.isTextNode(e) && (0, m.dom_runChildTextContentChangeSteps)(n), t.dom.features.slots && i.Guard.isShadowRoot((0, u.tree_rootNode)(n)) && i.Guard.isSlot(n) && (0, a.isEmpty)(n._assignedNodes) && (0, f.shadowTree_signalASlotChange)(n), t.dom.features.slots && (0, f.shadowTree_assignSlotablesForATree)((0, u.tree_rootNode)(e)), t.dom.features.steps && (0, m.dom_runInsertionSteps)(e), t.dom.features.customElements && i.Guard.isElementNode(e) && (0, f.shadowTree_isConnected)(e) && (i.Guard.isCustomElementNode(e) ? (0, s.customElement_enqueueACustomElementCallbackReaction)(e, `connectedCallback`, []) : (0, s.customElement_tryToUpgrade)(e)), t.dom.features.mutationObservers && (r || (0, p.observer_queueTreeMutationRecord)(n, [e], [], o, null));
	}
	function b(e, t) {
		return _(e, t, null);
	}
	function x(e, i, a) {
		if (a._nodeType !== r.NodeType.Document && a._nodeType !== r.NodeType.DocumentFragment && a._nodeType !== r.NodeType.Element) throw new n.HierarchyRequestError(`Only document, document fragment and element nodes can contain child nodes. Parent node is ${a.nodeName}.`);
		if ((0, u.tree_isHostIncludingAncestorOf)(a, i, !0)) throw new n.HierarchyRequestError(`The node to be inserted cannot be an ancestor of parent node. Node is ${i.nodeName}, parent node is ${a.nodeName}.`);
		if (e._parent !== a) throw new n.NotFoundError(`The reference child node cannot be found under parent node. Child node is ${e.nodeName}, parent node is ${a.nodeName}.`);
		if (i._nodeType !== r.NodeType.DocumentFragment && i._nodeType !== r.NodeType.DocumentType && i._nodeType !== r.NodeType.Element && i._nodeType !== r.NodeType.Text && i._nodeType !== r.NodeType.ProcessingInstruction && i._nodeType !== r.NodeType.CData && i._nodeType !== r.NodeType.Comment) throw new n.HierarchyRequestError(`Only document fragment, document type, element, text, processing instruction, cdata section or comment nodes can be inserted. Node is ${i.nodeName}.`);
		if (i._nodeType === r.NodeType.Text && a._nodeType === r.NodeType.Document) throw new n.HierarchyRequestError(`Cannot insert a text node as a child of a document node. Node is ${i.nodeName}.`);
		if (i._nodeType === r.NodeType.DocumentType && a._nodeType !== r.NodeType.Document) throw new n.HierarchyRequestError(`A document type node can only be inserted under a document node. Parent node is ${a.nodeName}.`);
		if (a._nodeType === r.NodeType.Document) {
			if (i._nodeType === r.NodeType.DocumentFragment) {
				let t = 0;
				for (let e of i._children) if (e._nodeType === r.NodeType.Element) t++;
				else if (e._nodeType === r.NodeType.Text) throw new n.HierarchyRequestError(`Cannot insert text a node as a child of a document node. Node is ${e.nodeName}.`);
				if (t > 1) throw new n.HierarchyRequestError(`A document node can only have one document element node. Document fragment to be inserted has ${t} element nodes.`);
				if (t === 1) {
					for (let t of a._children) if (t._nodeType === r.NodeType.Element && t !== e) throw new n.HierarchyRequestError(`The document node already has a document element node.`);
					let t = e._nextSibling;
					for (; t;) {
						if (t._nodeType === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node.`);
						t = t._nextSibling;
					}
				}
			} else if (i._nodeType === r.NodeType.Element) {
				for (let t of a._children) if (t._nodeType === r.NodeType.Element && t !== e) throw new n.HierarchyRequestError(`Document already has a document element node. Node is ${i.nodeName}.`);
				let t = e._nextSibling;
				for (; t;) {
					if (t._nodeType === r.NodeType.DocumentType) throw new n.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${i.nodeName}.`);
					t = t._nextSibling;
				}
			} else if (i._nodeType === r.NodeType.DocumentType) {
				for (let t of a._children) if (t._nodeType === r.NodeType.DocumentType && t !== e) throw new n.HierarchyRequestError(`Document already has a document type node. Node is ${i.nodeName}.`);
				let t = e._previousSibling;
				for (; t;) {
					if (t._nodeType === r.NodeType.Element) throw new n.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${i.nodeName}.`);
					t = t._previousSibling;
				}
			}
		}
		let o = e._nextSibling;
		o === i && (o = i._nextSibling);
		let s = e._previousSibling;
		(0, h.document_adopt)(i, a._nodeDocument);
		let c = [];
		e._parent !== null && (c.push(e), T(e, e._parent, !0));
		let l = [];
		return i._nodeType === r.NodeType.DocumentFragment ? l = Array.from(i._children) : l.push(i), v(i, a, o, !0), t.dom.features.mutationObservers && (0, p.observer_queueTreeMutationRecord)(a, l, c, s, o), e;
	}
	function S(e, n) {
		e !== null && (0, h.document_adopt)(e, n._nodeDocument);
		let i = Array.from(n._children), a = [];
		e && e._nodeType === r.NodeType.DocumentFragment ? a = Array.from(e._children) : e !== null && a.push(e);
		for (let e of i) T(e, n, !0);
		e !== null && v(e, n, null, !0), t.dom.features.mutationObservers && (0, p.observer_queueTreeMutationRecord)(n, a, i, null, null);
	}
	function C(e, t) {
		if (e._parent !== t) throw new n.NotFoundError(`The child node cannot be found under parent node. Child node is ${e.nodeName}, parent node is ${t.nodeName}.`);
		return T(e, t), e;
	}
	function T(e, n, r) {
		if (t.dom.rangeList.size !== 0) {
			let r = (0, u.tree_index)(e);
			for (let i of t.dom.rangeList) (0, u.tree_isDescendantOf)(e, i._start[0], !0) && (i._start = [n, r]), (0, u.tree_isDescendantOf)(e, i._end[0], !0) && (i._end = [n, r]), i._start[0] === n && i._start[1] > r && i._start[1]--, i._end[0] === n && i._end[1] > r && i._end[1]--;
			for (let e of t.dom.rangeList) e._start[0] === n && e._start[1] > r && --e._start[1], e._end[0] === n && e._end[1] > r && --e._end[1];
		}
		if (t.dom.features.steps) for (let t of (0, d.nodeIterator_iteratorList)()) t._root._nodeDocument === e._nodeDocument && (0, m.dom_runNodeIteratorPreRemovingSteps)(t, e);
		let o = e._previousSibling, c = e._nextSibling;
		i.Guard.isDocumentNode(n) && i.Guard.isElementNode(e) && (n._documentElement = null), e._parent = null, n._children.delete(e);
		let l = e._previousSibling, h = e._nextSibling;
		e._previousSibling = null, e._nextSibling = null, l && (l._nextSibling = h), h && (h._previousSibling = l), l || (n._firstChild = h), h || (n._lastChild = l), t.dom.features.slots && i.Guard.isSlotable(e) && e._assignedSlot !== null && (0, f.shadowTree_isAssigned)(e) && (0, f.shadowTree_assignSlotables)(e._assignedSlot), t.dom.features.slots && i.Guard.isShadowRoot((0, u.tree_rootNode)(n)) && i.Guard.isSlot(n) && (0, a.isEmpty)(n._assignedNodes) && (0, f.shadowTree_signalASlotChange)(n), t.dom.features.slots && (0, u.tree_getFirstDescendantNode)(e, !0, !1, (e) => i.Guard.isSlot(e)) !== null && ((0, f.shadowTree_assignSlotablesForATree)((0, u.tree_rootNode)(n)), (0, f.shadowTree_assignSlotablesForATree)(e)), t.dom.features.steps && (0, m.dom_runRemovingSteps)(e, n), t.dom.features.customElements && i.Guard.isCustomElementNode(e) && (0, s.customElement_enqueueACustomElementCallbackReaction)(e, `disconnectedCallback`, []);
		let g = (0, u.tree_getFirstDescendantNode)(e, !1, !0);
		for (; g !== null;) t.dom.features.steps && (0, m.dom_runRemovingSteps)(g, e), t.dom.features.customElements && i.Guard.isCustomElementNode(g) && (0, s.customElement_enqueueACustomElementCallbackReaction)(g, `disconnectedCallback`, []), g = (0, u.tree_getNextDescendantNode)(e, g, !1, !0);
		if (t.dom.features.mutationObservers) {
			let t = (0, u.tree_getFirstAncestorNode)(n, !0);
			for (; t !== null;) {
				for (let n of t._registeredObserverList) n.options.subtree && e._registeredObserverList.push({
					observer: n.observer,
					options: n.options,
					source: n
				});
				t = (0, u.tree_getNextAncestorNode)(n, t, !0);
			}
		}
		t.dom.features.mutationObservers && (r || (0, p.observer_queueTreeMutationRecord)(n, [], [e], o, c)), t.dom.features.steps && i.Guard.isTextNode(e) && (0, m.dom_runChildTextContentChangeSteps)(n);
	}
})), Oe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.element_has = d, e.element_change = f, e.element_append = p, e.element_remove = m, e.element_replace = h, e.element_getAnAttributeByName = g, e.element_getAnAttributeByNamespaceAndLocalName = _, e.element_getAnAttributeValue = v, e.element_setAnAttribute = y, e.element_setAnAttributeValue = b, e.element_removeAnAttributeByName = x, e.element_removeAnAttributeByNamespaceAndLocalName = S, e.element_createAnElement = C, e.element_insertAdjacent = T;
	let t = Y(), n = w(), r = j(), i = D(), a = J(), o = xe(), s = _e(), c = Z(), l = De(), u = Ee();
	function d(e, t) {
		return t._attributeList._asArray().indexOf(e) !== -1;
	}
	function f(e, n, i) {
		t.dom.features.mutationObservers && (0, s.observer_queueAttributeMutationRecord)(n, e._localName, e._namespace, e._value), t.dom.features.customElements && r.Guard.isCustomElementNode(n) && (0, o.customElement_enqueueACustomElementCallbackReaction)(n, `attributeChangedCallback`, [
			e._localName,
			e._value,
			i,
			e._namespace
		]), t.dom.features.steps && (0, c.dom_runAttributeChangeSteps)(n, e._localName, e._value, i, e._namespace), e._value = i;
	}
	function p(e, n) {
		t.dom.features.mutationObservers && (0, s.observer_queueAttributeMutationRecord)(n, e._localName, e._namespace, null), t.dom.features.customElements && r.Guard.isCustomElementNode(n) && (0, o.customElement_enqueueACustomElementCallbackReaction)(n, `attributeChangedCallback`, [
			e._localName,
			null,
			e._value,
			e._namespace
		]), t.dom.features.steps && (0, c.dom_runAttributeChangeSteps)(n, e._localName, null, e._value, e._namespace), n._attributeList._asArray().push(e), e._element = n, n._nodeDocument._hasNamespaces || e._namespace === null && e._namespacePrefix === null && e._localName !== `xmlns` || (n._nodeDocument._hasNamespaces = !0);
	}
	function m(e, n) {
		t.dom.features.mutationObservers && (0, s.observer_queueAttributeMutationRecord)(n, e._localName, e._namespace, e._value), t.dom.features.customElements && r.Guard.isCustomElementNode(n) && (0, o.customElement_enqueueACustomElementCallbackReaction)(n, `attributeChangedCallback`, [
			e._localName,
			e._value,
			null,
			e._namespace
		]), t.dom.features.steps && (0, c.dom_runAttributeChangeSteps)(n, e._localName, e._value, null, e._namespace);
		let i = n._attributeList._asArray().indexOf(e);
		n._attributeList._asArray().splice(i, 1), e._element = null;
	}
	function h(e, n, i) {
		t.dom.features.mutationObservers && (0, s.observer_queueAttributeMutationRecord)(i, e._localName, e._namespace, e._value), t.dom.features.customElements && r.Guard.isCustomElementNode(i) && (0, o.customElement_enqueueACustomElementCallbackReaction)(i, `attributeChangedCallback`, [
			e._localName,
			e._value,
			n._value,
			e._namespace
		]), t.dom.features.steps && (0, c.dom_runAttributeChangeSteps)(i, e._localName, e._value, n._value, e._namespace);
		let a = i._attributeList._asArray().indexOf(e);
		a !== -1 && (i._attributeList._asArray()[a] = n), e._element = null, n._element = i, i._nodeDocument._hasNamespaces || n._namespace === null && n._namespacePrefix === null && n._localName !== `xmlns` || (i._nodeDocument._hasNamespaces = !0);
	}
	function g(e, t) {
		return t._namespace === n.namespace.HTML && t._nodeDocument._type === `html` && (e = e.toLowerCase()), t._attributeList._asArray().find((t) => t._qualifiedName === e) || null;
	}
	function _(e, t, n) {
		let r = e || null;
		return n._attributeList._asArray().find((e) => e._namespace === r && e._localName === t) || null;
	}
	function v(e, t, n = ``) {
		let r = _(n, t, e);
		return r === null ? `` : r._value;
	}
	function y(e, t) {
		if (e._element !== null && e._element !== t) throw new i.InUseAttributeError(`This attribute already exists in the document: ${e._qualifiedName} as a child of ${e._element._qualifiedName}.`);
		let n = _(e._namespace || ``, e._localName, t);
		return n === e ? e : (n === null ? p(e, t) : h(n, e, t), n);
	}
	function b(e, t, n, r = null, i = null) {
		let o = _(i || ``, t, e);
		if (o === null) {
			let o = (0, a.create_attr)(e._nodeDocument, t);
			o._namespace = i, o._namespacePrefix = r, o._value = n, p(o, e);
		} else f(o, e, n);
	}
	function x(e, t) {
		let n = g(e, t);
		return n !== null && m(n, t), n;
	}
	function S(e, t, n) {
		let r = _(e, t, n);
		return r !== null && m(r, n), r;
	}
	function C(e, r, s, c = null, l = null, d = !1) {
		let f = null;
		if (!t.dom.features.customElements) return f = (0, a.create_element)(e, r, s, c), f._customElementState = `uncustomized`, f._customElementDefinition = null, f._is = l, f;
		let p = (0, o.customElement_lookUpACustomElementDefinition)(e, s, r, l);
		if (p !== null && p.name !== p.localName) f = new ((0, u.document_elementInterface)(r, n.namespace.HTML))(), f._localName = r, f._namespace = n.namespace.HTML, f._namespacePrefix = c, f._customElementState = `undefined`, f._customElementDefinition = null, f._is = l, f._nodeDocument = e, d ? (0, o.customElement_upgrade)(p, f) : (0, o.customElement_enqueueACustomElementUpgradeReaction)(f, p);
		else if (p !== null) {
			if (d) try {
				let t = p.constructor, a = new t();
				if (console.assert(a._customElementState !== void 0), console.assert(a._customElementDefinition !== void 0), console.assert(a._namespace === n.namespace.HTML), a._attributeList.length !== 0) throw new i.NotSupportedError(`Custom element already has attributes.`);
				if (a._children.size !== 0) throw new i.NotSupportedError(`Custom element already has child nodes.`);
				if (a._parent !== null) throw new i.NotSupportedError(`Custom element already has a parent node.`);
				if (a._nodeDocument !== e) throw new i.NotSupportedError(`Custom element is already in a document.`);
				if (a._localName !== r) throw new i.NotSupportedError(`Custom element has a different local name.`);
				a._namespacePrefix = c, a._is = null;
			} catch {
				f = (0, a.create_htmlUnknownElement)(e, r, n.namespace.HTML, c), f._customElementState = `failed`, f._customElementDefinition = null, f._is = null;
			}
			else f = (0, a.create_htmlElement)(e, r, n.namespace.HTML, c), f._customElementState = `undefined`, f._customElementDefinition = null, f._is = null, (0, o.customElement_enqueueACustomElementUpgradeReaction)(f, p);
		} else f = new ((0, u.document_elementInterface)(r, s))(), f._localName = r, f._namespace = s, f._namespacePrefix = c, f._customElementState = `uncustomized`, f._customElementDefinition = null, f._is = l, f._nodeDocument = e, s === n.namespace.HTML && (l !== null || (0, o.customElement_isValidCustomElementName)(r)) && (f._customElementState = `undefined`);
		if (f === null) throw Error(`Unable to create element.`);
		return f;
	}
	function T(e, t, n) {
		switch (t.toLowerCase()) {
			case `beforebegin`: return e._parent === null ? null : (0, l.mutation_preInsert)(n, e._parent, e);
			case `afterbegin`: return (0, l.mutation_preInsert)(n, e, e._firstChild);
			case `beforeend`: return (0, l.mutation_preInsert)(n, e, null);
			case `afterend`: return e._parent === null ? null : (0, l.mutation_preInsert)(n, e._parent, e._nextSibling);
			default: throw new i.SyntaxError(`Invalid 'where' argument. "beforebegin", "afterbegin", "beforeend" or "afterend" expected`);
		}
	}
})), ke = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.attr_setAnExistingAttributeValue = n;
	let t = Oe();
	function n(e, n) {
		e._element === null ? e._value = n : (0, t.element_change)(e, e._element, n);
	}
})), Ae = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.boundaryPoint_position = r;
	let t = l(), n = X();
	function r(e, i) {
		let a = e[0], o = e[1], s = i[0], c = i[1];
		if (console.assert((0, n.tree_rootNode)(a) === (0, n.tree_rootNode)(s), `Boundary points must share the same root node.`), a === s) return o === c ? t.BoundaryPosition.Equal : o < c ? t.BoundaryPosition.Before : t.BoundaryPosition.After;
		if ((0, n.tree_isFollowing)(s, a)) {
			let e = r([s, c], [a, o]);
			if (e === t.BoundaryPosition.Before) return t.BoundaryPosition.After;
			if (e === t.BoundaryPosition.After) return t.BoundaryPosition.Before;
		}
		if ((0, n.tree_isAncestorOf)(s, a)) {
			let e = s;
			for (; !(0, n.tree_isChildOf)(a, e);) e._parent !== null && (e = e._parent);
			if ((0, n.tree_index)(e) < o) return t.BoundaryPosition.After;
		}
		return t.BoundaryPosition.Before;
	}
})), je = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.characterData_replaceData = s, e.characterData_substringData = c;
	let t = Y(), n = j(), r = D(), i = X(), a = _e(), o = Z();
	function s(e, s, c, l) {
		let u = (0, i.tree_nodeLength)(e);
		if (s > u) throw new r.IndexSizeError(`Offset exceeds character data length. Offset: ${s}, Length: ${u}, Node is ${e.nodeName}.`);
		s + c > u && (c = u - s), t.dom.features.mutationObservers && (0, a.observer_queueMutationRecord)(`characterData`, e, null, null, e._data, [], [], null, null), e._data = e._data.substring(0, s) + l + e._data.substring(s + c);
		for (let n of t.dom.rangeList) n._start[0] === e && n._start[1] > s && n._start[1] <= s + c && (n._start[1] = s), n._end[0] === e && n._end[1] > s && n._end[1] <= s + c && (n._end[1] = s), n._start[0] === e && n._start[1] > s + c && (n._start[1] += l.length - c), n._end[0] === e && n._end[1] > s + c && (n._end[1] += l.length - c);
		t.dom.features.steps && n.Guard.isTextNode(e) && e._parent !== null && (0, o.dom_runChildTextContentChangeSteps)(e._parent);
	}
	function c(e, t, n) {
		let a = (0, i.tree_nodeLength)(e);
		if (t > a) throw new r.IndexSizeError(`Offset exceeds character data length. Offset: ${t}, Length: ${a}, Node is ${e.nodeName}.`);
		return t + n > a ? e._data.substr(t) : e._data.substr(t, n);
	}
})), Me = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.orderedSet_parse = n, e.orderedSet_serialize = r, e.orderedSet_sanitize = i, e.orderedSet_contains = a;
	let t = w();
	function n(e) {
		let n = t.string.splitAStringOnASCIIWhitespace(e);
		return new Set(n);
	}
	function r(e) {
		return [...e].join(` `);
	}
	function i(e) {
		return r(n(e));
	}
	function a(e, t, n) {
		for (let r of t) {
			let t = !1;
			for (let i of e) if (n) {
				if (i === r) {
					t = !0;
					break;
				}
			} else if (i.toUpperCase() === r.toUpperCase()) {
				t = !0;
				break;
			}
			if (!t) return !1;
		}
		return !0;
	}
})), Ne = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.tokenList_validationSteps = i, e.tokenList_updateSteps = a, e.tokenList_serializeSteps = o;
	let t = Me(), n = Z(), r = Oe();
	function i(e, t) {
		if (!(0, n.dom_hasSupportedTokens)(e._attribute._localName)) throw TypeError(`There are no supported tokens defined for attribute name: '${e._attribute._localName}'.`);
		return (0, n.dom_getSupportedTokens)(e._attribute._localName).has(t.toLowerCase());
	}
	function a(e) {
		(e._element.hasAttribute(e._attribute._localName) || e._tokenSet.size !== 0) && (0, r.element_setAnAttributeValue)(e._element, e._attribute._localName, (0, t.orderedSet_serialize)(e._tokenSet));
	}
	function o(e) {
		return (0, r.element_getAnAttributeValue)(e._element, e._attribute._localName);
	}
})), Pe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.eventTarget_flatten = n, e.eventTarget_flattenMore = r, e.eventTarget_addEventListener = i, e.eventTarget_removeEventListener = a, e.eventTarget_removeAllEventListeners = o;
	let t = c();
	function n(e) {
		return (0, t.isBoolean)(e) ? e : e.capture || !1;
	}
	function r(e) {
		let r = n(e), i = !1, a = !1;
		return (0, t.isBoolean)(e) || (i = e.once || !1, a = e.passive || !1), [
			r,
			a,
			i
		];
	}
	function i(e, t) {
		if (t.callback !== null) {
			for (let n = 0; n < e._eventListenerList.length; n++) {
				let r = e._eventListenerList[n];
				if (r.type === t.type && r.callback.handleEvent === t.callback.handleEvent && r.capture === t.capture) return;
			}
			e._eventListenerList.push(t);
		}
	}
	function a(e, t, n) {
		t.removed = !0, e._eventListenerList.splice(n, 1);
	}
	function o(e) {
		for (let t of e._eventListenerList) t.removed = !0;
		e._eventListenerList.length = 0;
	}
})), Fe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.node_stringReplaceAll = l, e.node_clone = u, e.node_equals = d, e.node_listOfElementsWithQualifiedName = f, e.node_listOfElementsWithNamespace = p, e.node_listOfElementsWithClassNames = m, e.node_locateANamespacePrefix = h, e.node_locateANamespace = g;
	let t = Y(), n = j(), r = w(), i = J(), a = Me(), o = Z(), s = De(), c = Oe();
	function l(e, t) {
		let n = null;
		e !== `` && (n = (0, i.create_text)(t._nodeDocument, e)), (0, s.mutation_replaceAll)(n, t);
	}
	function u(e, r = null, a = !1) {
		r === null && (r = e._nodeDocument);
		let l;
		if (n.Guard.isElementNode(e)) {
			l = (0, c.element_createAnElement)(r, e._localName, e._namespace, e._namespacePrefix, e._is, !1);
			for (let t of e._attributeList) {
				let e = u(t, r);
				(0, c.element_append)(e, l);
			}
		} else if (n.Guard.isDocumentNode(e)) {
			let t = (0, i.create_document)();
			t._encoding = e._encoding, t._contentType = e._contentType, t._URL = e._URL, t._origin = e._origin, t._type = e._type, t._mode = e._mode, l = t;
		} else if (n.Guard.isDocumentTypeNode(e)) l = (0, i.create_documentType)(r, e._name, e._publicId, e._systemId);
		else if (n.Guard.isAttrNode(e)) {
			let t = (0, i.create_attr)(r, e.localName);
			t._namespace = e._namespace, t._namespacePrefix = e._namespacePrefix, t._value = e._value, l = t;
		} else l = n.Guard.isExclusiveTextNode(e) ? (0, i.create_text)(r, e._data) : n.Guard.isCDATASectionNode(e) ? (0, i.create_cdataSection)(r, e._data) : n.Guard.isCommentNode(e) ? (0, i.create_comment)(r, e._data) : n.Guard.isProcessingInstructionNode(e) ? (0, i.create_processingInstruction)(r, e._target, e._data) : n.Guard.isDocumentFragmentNode(e) ? (0, i.create_documentFragment)(r) : Object.create(e);
		if (n.Guard.isDocumentNode(l) ? (l._nodeDocument = l, r = l) : l._nodeDocument = r, t.dom.features.steps && (0, o.dom_runCloningSteps)(l, e, r, a), a) for (let t of e._children) {
			let e = u(t, r, !0);
			(0, s.mutation_append)(e, l);
		}
		return l;
	}
	function d(e, t) {
		if (e._nodeType !== t._nodeType) return !1;
		if (n.Guard.isDocumentTypeNode(e) && n.Guard.isDocumentTypeNode(t)) {
			if (e._name !== t._name || e._publicId !== t._publicId || e._systemId !== t._systemId) return !1;
		} else if (n.Guard.isElementNode(e) && n.Guard.isElementNode(t)) {
			if (e._namespace !== t._namespace || e._namespacePrefix !== t._namespacePrefix || e._localName !== t._localName || e._attributeList.length !== t._attributeList.length) return !1;
		} else if (n.Guard.isAttrNode(e) && n.Guard.isAttrNode(t)) {
			if (e._namespace !== t._namespace || e._localName !== t._localName || e._value !== t._value) return !1;
		} else if (n.Guard.isProcessingInstructionNode(e) && n.Guard.isProcessingInstructionNode(t)) {
			if (e._target !== t._target || e._data !== t._data) return !1;
		} else if (n.Guard.isCharacterDataNode(e) && n.Guard.isCharacterDataNode(t) && e._data !== t._data) return !1;
		if (n.Guard.isElementNode(e) && n.Guard.isElementNode(t)) {
			let n = {};
			for (let t of e._attributeList) n[t._localName] = t;
			for (let e of t._attributeList) {
				let t = n[e._localName];
				if (!t || !d(t, e)) return !1;
			}
		}
		if (e._children.size !== t._children.size) return !1;
		let r = e._children[Symbol.iterator](), i = t._children[Symbol.iterator](), a = r.next(), o = i.next();
		for (; !a.done && !o.done;) {
			let e = a.value, t = o.value;
			if (!d(e, t)) return !1;
			a = r.next(), o = i.next();
		}
		return !0;
	}
	function f(e, t) {
		return e === `*` ? (0, i.create_htmlCollection)(t) : t._nodeDocument._type === `html` ? (0, i.create_htmlCollection)(t, function(t) {
			return t._namespace === r.namespace.HTML && t._qualifiedName === e.toLowerCase() || t._namespace !== r.namespace.HTML && t._qualifiedName === e;
		}) : (0, i.create_htmlCollection)(t, function(t) {
			return t._qualifiedName === e;
		});
	}
	function p(e, t, n) {
		return e === `` && (e = null), e === `*` && t === `*` ? (0, i.create_htmlCollection)(n) : e === `*` ? (0, i.create_htmlCollection)(n, function(e) {
			return e._localName === t;
		}) : t === `*` ? (0, i.create_htmlCollection)(n, function(t) {
			return t._namespace === e;
		}) : (0, i.create_htmlCollection)(n, function(n) {
			return n._localName === t && n._namespace === e;
		});
	}
	function m(e, t) {
		let n = (0, a.orderedSet_parse)(e);
		if (n.size === 0) return (0, i.create_htmlCollection)(t, () => !1);
		let r = t._nodeDocument._mode !== `quirks`;
		return (0, i.create_htmlCollection)(t, function(e) {
			let t = e.classList;
			return (0, a.orderedSet_contains)(t._tokenSet, n, r);
		});
	}
	function h(e, t) {
		if (e._namespace === t && e._namespacePrefix !== null) return e._namespacePrefix;
		for (let n = 0; n < e._attributeList.length; n++) {
			let r = e._attributeList[n];
			if (r._namespacePrefix === `xmlns` && r._value === t) return r._localName;
		}
		return e._parent && n.Guard.isElementNode(e._parent) ? h(e._parent, t) : null;
	}
	function g(e, t) {
		if (n.Guard.isElementNode(e)) {
			if (e._namespace !== null && e._namespacePrefix === t) return e._namespace;
			for (let n = 0; n < e._attributeList.length; n++) {
				let i = e._attributeList[n];
				if (i._namespace === r.namespace.XMLNS && i._namespacePrefix === `xmlns` && i._localName === t || t === null && i._namespace === r.namespace.XMLNS && i._namespacePrefix === null && i._localName === `xmlns`) return i._value || null;
			}
			return e.parentElement === null ? null : g(e.parentElement, t);
		}
		return n.Guard.isDocumentNode(e) ? e.documentElement === null ? null : g(e.documentElement, t) : n.Guard.isDocumentTypeNode(e) || n.Guard.isDocumentFragmentNode(e) ? null : n.Guard.isAttrNode(e) ? e._element === null ? null : g(e._element, t) : !e._parent || !n.Guard.isElementNode(e._parent) ? null : g(e._parent, t);
	}
})), Ie = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parentNode_convertNodesIntoANode = r;
	let t = c(), n = J();
	function r(e, r) {
		let i = null;
		for (let i = 0; i < e.length; i++) {
			let a = e[i];
			if ((0, t.isString)(a)) {
				let t = (0, n.create_text)(r, a);
				e[i] = t;
			}
		}
		if (e.length === 1) i = e[0];
		else {
			i = (0, n.create_documentFragment)(r);
			let t = i;
			for (let n of e) t.appendChild(n);
		}
		return i;
	}
})), Le = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.text_contiguousTextNodes = c, e.text_contiguousExclusiveTextNodes = l, e.text_descendantTextContent = u, e.text_split = d;
	let t = Y(), n = j(), r = D(), i = J(), a = X(), o = je(), s = De();
	function c(e, t = !1) {
		return { [Symbol.iterator]() {
			let r = e;
			for (; r && n.Guard.isTextNode(r._previousSibling);) r = r._previousSibling;
			return { next() {
				if (r && !t && r === e && (r = n.Guard.isTextNode(r._nextSibling) ? r._nextSibling : null), r === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: r
					};
					return r = n.Guard.isTextNode(r._nextSibling) ? r._nextSibling : null, e;
				}
			} };
		} };
	}
	function l(e, t = !1) {
		return { [Symbol.iterator]() {
			let r = e;
			for (; r && n.Guard.isExclusiveTextNode(r._previousSibling);) r = r._previousSibling;
			return { next() {
				if (r && !t && r === e && (r = n.Guard.isExclusiveTextNode(r._nextSibling) ? r._nextSibling : null), r === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: r
					};
					return r = n.Guard.isExclusiveTextNode(r._nextSibling) ? r._nextSibling : null, e;
				}
			} };
		} };
	}
	function u(e) {
		let t = ``, r = (0, a.tree_getFirstDescendantNode)(e, !1, !1, (e) => n.Guard.isTextNode(e));
		for (; r !== null;) t += r._data, r = (0, a.tree_getNextDescendantNode)(e, r, !1, !1, (e) => n.Guard.isTextNode(e));
		return t;
	}
	function d(e, n) {
		let c = e._data.length;
		if (n > c) throw new r.IndexSizeError();
		let l = c - n, u = (0, o.characterData_substringData)(e, n, l), d = (0, i.create_text)(e._nodeDocument, u), f = e._parent;
		if (f !== null) {
			(0, s.mutation_insert)(d, f, e._nextSibling);
			for (let r of t.dom.rangeList) {
				r._start[0] === e && r._start[1] > n && (r._start[0] = d, r._start[1] -= n), r._end[0] === e && r._end[1] > n && (r._end[0] = d, r._end[1] -= n);
				let t = (0, a.tree_index)(e);
				r._start[0] === f && r._start[1] === t + 1 && r._start[1]++, r._end[0] === f && r._end[1] === t + 1 && r._end[1]++;
			}
		}
		return (0, o.characterData_replaceData)(e, n, l, ``), d;
	}
})), Re = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.range_collapsed = f, e.range_root = p, e.range_isContained = m, e.range_isPartiallyContained = h, e.range_setTheStart = g, e.range_setTheEnd = _, e.range_select = v, e.range_extract = y, e.range_cloneTheContents = b, e.range_insert = x, e.range_getContainedNodes = S, e.range_getPartiallyContainedNodes = C;
	let t = l(), n = D(), r = j(), i = J(), a = X(), o = Ae(), s = je(), c = Fe(), u = De(), d = Le();
	function f(e) {
		return e._startNode === e._endNode && e._startOffset === e._endOffset;
	}
	function p(e) {
		return (0, a.tree_rootNode)(e._startNode);
	}
	function m(e, n) {
		return (0, a.tree_rootNode)(e) === p(n) && (0, o.boundaryPoint_position)([e, 0], n._start) === t.BoundaryPosition.After && (0, o.boundaryPoint_position)([e, (0, a.tree_nodeLength)(e)], n._end) === t.BoundaryPosition.Before;
	}
	function h(e, t) {
		let n = (0, a.tree_isAncestorOf)(t._startNode, e, !0), r = (0, a.tree_isAncestorOf)(t._endNode, e, !0);
		return n && !r || !n && r;
	}
	function g(e, i, s) {
		if (r.Guard.isDocumentTypeNode(i)) throw new n.InvalidNodeTypeError();
		if (s > (0, a.tree_nodeLength)(i)) throw new n.IndexSizeError();
		let c = [i, s];
		(p(e) !== (0, a.tree_rootNode)(i) || (0, o.boundaryPoint_position)(c, e._end) === t.BoundaryPosition.After) && (e._end = c), e._start = c;
	}
	function _(e, i, s) {
		if (r.Guard.isDocumentTypeNode(i)) throw new n.InvalidNodeTypeError();
		if (s > (0, a.tree_nodeLength)(i)) throw new n.IndexSizeError();
		let c = [i, s];
		(p(e) !== (0, a.tree_rootNode)(i) || (0, o.boundaryPoint_position)(c, e._start) === t.BoundaryPosition.Before) && (e._start = c), e._end = c;
	}
	function v(e, t) {
		let r = e._parent;
		if (r === null) throw new n.InvalidNodeTypeError();
		let i = (0, a.tree_index)(e);
		t._start = [r, i], t._end = [r, i + 1];
	}
	function y(e) {
		let t = (0, i.create_documentFragment)(e._startNode._nodeDocument);
		if (f(e)) return t;
		let o = e._startNode, l = e._startOffset, d = e._endNode, p = e._endOffset;
		if (o === d && r.Guard.isCharacterDataNode(o)) {
			let e = (0, c.node_clone)(o);
			return e._data = (0, s.characterData_substringData)(o, l, p - l), (0, u.mutation_append)(e, t), (0, s.characterData_replaceData)(o, l, p - l, ``), t;
		}
		let g = o;
		for (; !(0, a.tree_isAncestorOf)(d, g, !0);) {
			if (g._parent === null) throw Error(`Parent node  is null.`);
			g = g._parent;
		}
		let _ = null;
		if (!(0, a.tree_isAncestorOf)(d, o, !0)) {
			for (let t of g._children) if (h(t, e)) {
				_ = t;
				break;
			}
		}
		let v = null;
		if (!(0, a.tree_isAncestorOf)(o, d, !0)) {
			let t = [...g._children];
			for (let n = t.length - 1; n > 0; n--) {
				let r = t[n];
				if (h(r, e)) {
					v = r;
					break;
				}
			}
		}
		let b = [];
		for (let t of g._children) if (m(t, e)) {
			if (r.Guard.isDocumentTypeNode(t)) throw new n.HierarchyRequestError();
			b.push(t);
		}
		let x, S;
		if ((0, a.tree_isAncestorOf)(d, o, !0)) x = o, S = l;
		else {
			let e = o;
			for (; e._parent !== null && !(0, a.tree_isAncestorOf)(d, e._parent);) e = e._parent;
			if (e._parent === null) throw Error(`Parent node is null.`);
			x = e._parent, S = 1 + (0, a.tree_index)(e);
		}
		if (r.Guard.isCharacterDataNode(_)) {
			let e = (0, c.node_clone)(o);
			e._data = (0, s.characterData_substringData)(o, l, (0, a.tree_nodeLength)(o) - l), (0, u.mutation_append)(e, t), (0, s.characterData_replaceData)(o, l, (0, a.tree_nodeLength)(o) - l, ``);
		} else if (_ !== null) {
			let e = (0, c.node_clone)(_);
			(0, u.mutation_append)(e, t);
			let n = y((0, i.create_range)([o, l], [_, (0, a.tree_nodeLength)(_)]));
			(0, u.mutation_append)(n, e);
		}
		for (let e of b) (0, u.mutation_append)(e, t);
		if (r.Guard.isCharacterDataNode(v)) {
			let e = (0, c.node_clone)(d);
			e._data = (0, s.characterData_substringData)(d, 0, p), (0, u.mutation_append)(e, t), (0, s.characterData_replaceData)(d, 0, p, ``);
		} else if (v !== null) {
			let e = (0, c.node_clone)(v);
			(0, u.mutation_append)(e, t);
			let n = y((0, i.create_range)([v, 0], [d, p]));
			(0, u.mutation_append)(n, e);
		}
		return e._start = [x, S], e._end = [x, S], t;
	}
	function b(e) {
		let t = (0, i.create_documentFragment)(e._startNode._nodeDocument);
		if (f(e)) return t;
		let o = e._startNode, l = e._startOffset, d = e._endNode, p = e._endOffset;
		if (o === d && r.Guard.isCharacterDataNode(o)) {
			let e = (0, c.node_clone)(o);
			e._data = (0, s.characterData_substringData)(o, l, p - l), (0, u.mutation_append)(e, t);
		}
		let g = o;
		for (; !(0, a.tree_isAncestorOf)(d, g, !0);) {
			if (g._parent === null) throw Error(`Parent node  is null.`);
			g = g._parent;
		}
		let _ = null;
		if (!(0, a.tree_isAncestorOf)(d, o, !0)) {
			for (let t of g._children) if (h(t, e)) {
				_ = t;
				break;
			}
		}
		let v = null;
		if (!(0, a.tree_isAncestorOf)(o, d, !0)) {
			let t = [...g._children];
			for (let n = t.length - 1; n > 0; n--) {
				let r = t[n];
				if (h(r, e)) {
					v = r;
					break;
				}
			}
		}
		let x = [];
		for (let t of g._children) if (m(t, e)) {
			if (r.Guard.isDocumentTypeNode(t)) throw new n.HierarchyRequestError();
			x.push(t);
		}
		if (r.Guard.isCharacterDataNode(_)) {
			let e = (0, c.node_clone)(o);
			e._data = (0, s.characterData_substringData)(o, l, (0, a.tree_nodeLength)(o) - l), (0, u.mutation_append)(e, t);
		} else if (_ !== null) {
			let e = (0, c.node_clone)(_);
			(0, u.mutation_append)(e, t);
			let n = b((0, i.create_range)([o, l], [_, (0, a.tree_nodeLength)(_)]));
			(0, u.mutation_append)(n, e);
		}
		for (let e of x) {
			let n = (0, c.node_clone)(e);
			(0, u.mutation_append)(n, t);
		}
		if (r.Guard.isCharacterDataNode(v)) {
			let e = (0, c.node_clone)(d);
			e._data = (0, s.characterData_substringData)(d, 0, p), (0, u.mutation_append)(e, t);
		} else if (v !== null) {
			let e = (0, c.node_clone)(v);
			t.append(e);
			let n = y((0, i.create_range)([v, 0], [d, p]));
			(0, u.mutation_append)(n, e);
		}
		return t;
	}
	function x(e, t) {
		if (r.Guard.isProcessingInstructionNode(t._startNode) || r.Guard.isCommentNode(t._startNode) || r.Guard.isTextNode(t._startNode) && t._startNode._parent === null || t._startNode === e) throw new n.HierarchyRequestError();
		let i = null;
		if (r.Guard.isTextNode(t._startNode)) i = t._startNode;
		else {
			let e = 0;
			for (let n of t._startNode._children) {
				if (e === t._startOffset) {
					i = n;
					break;
				}
				e++;
			}
		}
		let o;
		if (i === null) o = t._startNode;
		else {
			if (i._parent === null) throw Error(`Parent node is null.`);
			o = i._parent;
		}
		(0, u.mutation_ensurePreInsertionValidity)(e, o, i), r.Guard.isTextNode(t._startNode) && (i = (0, d.text_split)(t._startNode, t._startOffset)), e === i && (i = e._nextSibling), e._parent !== null && (0, u.mutation_remove)(e, e._parent);
		let s = i === null ? (0, a.tree_nodeLength)(o) : (0, a.tree_index)(i);
		r.Guard.isDocumentFragmentNode(e) ? s += (0, a.tree_nodeLength)(e) : s++, (0, u.mutation_preInsert)(e, o, i), f(t) && (t._end = [o, s]);
	}
	function S(e) {
		return { [Symbol.iterator]: () => {
			let t = e.commonAncestorContainer, n = (0, a.tree_getFirstDescendantNode)(t);
			return { next: () => {
				for (; n && !m(n, e);) n = (0, a.tree_getNextDescendantNode)(t, n);
				if (n === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: n
					};
					return n = (0, a.tree_getNextDescendantNode)(t, n), e;
				}
			} };
		} };
	}
	function C(e) {
		return { [Symbol.iterator]: () => {
			let t = e.commonAncestorContainer, n = (0, a.tree_getFirstDescendantNode)(t);
			return { next: () => {
				for (; n && !h(n, e);) n = (0, a.tree_getNextDescendantNode)(t, n);
				if (n === null) return {
					done: !0,
					value: null
				};
				{
					let e = {
						done: !1,
						value: n
					};
					return n = (0, a.tree_getNextDescendantNode)(t, n), e;
				}
			} };
		} };
	}
})), ze = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.selectors_scopeMatchASelectorsString = n;
	let t = D();
	function n(e, n) {
		throw new t.NotSupportedError();
	}
})), Be = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.treeWalker_traverseChildren = r, e.treeWalker_traverseSiblings = i;
	let t = l(), n = Se();
	function r(e, r) {
		let i = r ? e._current._firstChild : e._current._lastChild;
		for (; i !== null;) {
			let a = (0, n.traversal_filter)(e, i);
			if (a === t.FilterResult.Accept) return e._current = i, i;
			if (a === t.FilterResult.Skip) {
				let e = r ? i._firstChild : i._lastChild;
				if (e !== null) {
					i = e;
					continue;
				}
			}
			for (; i !== null;) {
				let t = r ? i._nextSibling : i._previousSibling;
				if (t !== null) {
					i = t;
					break;
				}
				let n = i._parent;
				if (n === null || n === e._root || n === e._current) return null;
				i = n;
			}
		}
		return null;
	}
	function i(e, r) {
		let i = e._current;
		if (i === e._root) return null;
		for (;;) {
			let a = r ? i._nextSibling : i._previousSibling;
			for (; a !== null;) {
				i = a;
				let o = (0, n.traversal_filter)(e, i);
				if (o === t.FilterResult.Accept) return e._current = i, i;
				a = r ? i._firstChild : i._lastChild, (o === t.FilterResult.Reject || a === null) && (a = r ? i._nextSibling : i._previousSibling);
			}
			if (i = i._parent, i === null || i === e._root || (0, n.traversal_filter)(e, i) === t.FilterResult.Accept) return null;
		}
	}
})), Q = t(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
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
	})), i = n && n.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), i(be(), e), i(ke(), e), i(Ae(), e), i(je(), e), i(J(), e), i(xe(), e), i(Ee(), e), i(Z(), e), i(Ne(), e), i(Oe(), e), i(ye(), e), i(Pe(), e), i(De(), e), i(_e(), e), i(Te(), e), i(Fe(), e), i(Ce(), e), i(Me(), e), i(Ie(), e), i(Re(), e), i(ze(), e), i(ve(), e), i(Le(), e), i(Se(), e), i(X(), e), i(Be(), e), i(T(), e), i(we(), e);
})), Ve = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.nonEntityAmpersandRegex = void 0, e.nonEntityAmpersandRegex = /&(?![A-Za-z]+;|#\d+;)/g;
})), He = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BaseWriter = void 0;
	let t = l(), n = u(), r = d(), i = w(), a = Q(), o = Ve();
	e.BaseWriter = class BaseWriter {
		static _VoidElementNames = /* @__PURE__ */ new Set([
			`area`,
			`base`,
			`basefont`,
			`bgsound`,
			`br`,
			`col`,
			`embed`,
			`frame`,
			`hr`,
			`img`,
			`input`,
			`keygen`,
			`link`,
			`menuitem`,
			`meta`,
			`param`,
			`source`,
			`track`,
			`wbr`
		]);
		_builderOptions;
		_writerOptions;
		constructor(e) {
			this._builderOptions = e;
		}
		declaration(e, t, n) {}
		docType(e, t, n) {}
		comment(e) {}
		text(e) {}
		instruction(e, t) {}
		cdata(e) {}
		openTagBegin(e) {}
		openTagEnd(e, t, n) {}
		closeTag(e) {}
		attributes(e) {
			for (let t of e) this.attribute(t[1] === null ? t[2] : t[1] + `:` + t[2], t[3]);
		}
		attribute(e, t) {}
		beginElement(e) {}
		endElement(e) {}
		level = 0;
		currentNode;
		serializeNode(e, t) {
			let n = e._nodeDocument !== void 0 && e._nodeDocument._hasNamespaces;
			if (this.level = 0, this.currentNode = e, n) {
				let n = new r.NamespacePrefixMap();
				n.set(`xml`, i.namespace.XML), this._serializeNodeNS(e, null, n, { value: 1 }, t);
			} else this._serializeNode(e, t);
		}
		_serializeNodeNS(e, n, r, i, a) {
			switch (this.currentNode = e, e.nodeType) {
				case t.NodeType.Element:
					this._serializeElementNS(e, n, r, i, a);
					break;
				case t.NodeType.Document:
					this._serializeDocumentNS(e, n, r, i, a);
					break;
				case t.NodeType.Comment:
					this._serializeComment(e, a);
					break;
				case t.NodeType.Text:
					this._serializeText(e, a);
					break;
				case t.NodeType.DocumentFragment:
					this._serializeDocumentFragmentNS(e, n, r, i, a);
					break;
				case t.NodeType.DocumentType:
					this._serializeDocumentType(e, a);
					break;
				case t.NodeType.ProcessingInstruction:
					this._serializeProcessingInstruction(e, a);
					break;
				case t.NodeType.CData:
					this._serializeCData(e, a);
					break;
				default: throw Error(`Unknown node type: ${e.nodeType}`);
			}
		}
		_serializeNode(e, n) {
			switch (this.currentNode = e, e.nodeType) {
				case t.NodeType.Element:
					this._serializeElement(e, n);
					break;
				case t.NodeType.Document:
					this._serializeDocument(e, n);
					break;
				case t.NodeType.Comment:
					this._serializeComment(e, n);
					break;
				case t.NodeType.Text:
					this._serializeText(e, n);
					break;
				case t.NodeType.DocumentFragment:
					this._serializeDocumentFragment(e, n);
					break;
				case t.NodeType.DocumentType:
					this._serializeDocumentType(e, n);
					break;
				case t.NodeType.ProcessingInstruction:
					this._serializeProcessingInstruction(e, n);
					break;
				case t.NodeType.CData:
					this._serializeCData(e, n);
					break;
				default: throw Error(`Unknown node type: ${e.nodeType}`);
			}
		}
		_serializeElementNS(e, t, n, r, o) {
			let s = [];
			if (o && (e.localName.indexOf(`:`) !== -1 || !(0, a.xml_isName)(e.localName))) throw Error(`Node local name contains invalid characters (well-formed required).`);
			let c = ``, l = !1, u = !1, d = n.copy(), f = {}, p = this._recordNamespaceInformation(e, d, f), m = t, h = e.namespaceURI;
			if (m === h) p !== null && (u = !0), c = h === i.namespace.XML ? `xml:` + e.localName : e.localName, this.beginElement(c), this.openTagBegin(c);
			else {
				let t = e.prefix, n = null;
				if ((t !== null || h !== p) && (n = d.get(t, h)), t === `xmlns`) {
					if (o) throw Error(`An element cannot have the 'xmlns' prefix (well-formed required).`);
					n = t;
				}
				n === null ? t === null ? p === null || p !== null && p !== h ? (u = !0, c += e.localName, m = h, this.beginElement(c), this.openTagBegin(c), s.push([
					null,
					null,
					`xmlns`,
					this._serializeAttributeValue(h, o)
				])) : (c += e.localName, m = h, this.beginElement(c), this.openTagBegin(c)) : (t in f && (t = this._generatePrefix(h, d, r)), d.set(t, h), c += t + `:` + e.localName, this.beginElement(c), this.openTagBegin(c), s.push([
					null,
					`xmlns`,
					t,
					this._serializeAttributeValue(h, o)
				]), p !== null && (m = p || null)) : (c = n + `:` + e.localName, p !== null && p !== i.namespace.XML && (m = p || null), this.beginElement(c), this.openTagBegin(c));
			}
			s.push(...this._serializeAttributesNS(e, d, r, f, u, o)), this.attributes(s);
			let g = h === i.namespace.HTML;
			if (g && e.childNodes.length === 0 && BaseWriter._VoidElementNames.has(e.localName) ? (this.openTagEnd(c, !0, !0), this.endElement(c), l = !0) : !g && e.childNodes.length === 0 ? (this.openTagEnd(c, !0, !1), this.endElement(c), l = !0) : this.openTagEnd(c, !1, !1), !l) {
				if (!(g && e.localName === `template`)) for (let t of e.childNodes) this.level++, this._serializeNodeNS(t, m, d, r, o), this.level--;
				this.closeTag(c), this.endElement(c);
			}
		}
		_serializeElement(e, t) {
			if (t && (e.localName.indexOf(`:`) !== -1 || !(0, a.xml_isName)(e.localName))) throw Error(`Node local name contains invalid characters (well-formed required).`);
			let n = !1, r = e.localName;
			this.beginElement(r), this.openTagBegin(r);
			let i = this._serializeAttributes(e, t);
			if (this.attributes(i), e.hasChildNodes() ? this.openTagEnd(r, !1, !1) : (this.openTagEnd(r, !0, !1), this.endElement(r), n = !0), !n) {
				for (let n of e._children) this.level++, this._serializeNode(n, t), this.level--;
				this.closeTag(r), this.endElement(r);
			}
		}
		_serializeDocumentNS(e, t, n, r, i) {
			if (i && e.documentElement === null) throw Error(`Missing document element (well-formed required).`);
			for (let a of e.childNodes) this._serializeNodeNS(a, t, n, r, i);
		}
		_serializeDocument(e, t) {
			if (t && e.documentElement === null) throw Error(`Missing document element (well-formed required).`);
			for (let n of e._children) this._serializeNode(n, t);
		}
		_serializeComment(e, t) {
			if (t && (!(0, a.xml_isLegalChar)(e.data) || e.data.indexOf(`--`) !== -1 || e.data.endsWith(`-`))) throw Error(`Comment data contains invalid characters (well-formed required).`);
			this.comment(e.data);
		}
		_serializeText(e, t) {
			if (t && !(0, a.xml_isLegalChar)(e.data)) throw Error(`Text data contains invalid characters (well-formed required).`);
			let n = e.data.replace(o.nonEntityAmpersandRegex, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`);
			this.text(n);
		}
		_serializeDocumentFragmentNS(e, t, n, r, i) {
			for (let a of e.childNodes) this._serializeNodeNS(a, t, n, r, i);
		}
		_serializeDocumentFragment(e, t) {
			for (let n of e._children) this._serializeNode(n, t);
		}
		_serializeDocumentType(e, t) {
			if (t && !(0, a.xml_isPubidChar)(e.publicId)) throw Error(`DocType public identifier does not match PubidChar construct (well-formed required).`);
			if (t && (!(0, a.xml_isLegalChar)(e.systemId) || e.systemId.indexOf(`"`) !== -1 && e.systemId.indexOf(`'`) !== -1)) throw Error(`DocType system identifier contains invalid characters (well-formed required).`);
			this.docType(e.name, e.publicId, e.systemId);
		}
		_serializeProcessingInstruction(e, t) {
			if (t && (e.target.indexOf(`:`) !== -1 || /^xml$/i.test(e.target))) throw Error(`Processing instruction target contains invalid characters (well-formed required).`);
			if (t && (!(0, a.xml_isLegalChar)(e.data) || e.data.indexOf(`?>`) !== -1)) throw Error(`Processing instruction data contains invalid characters (well-formed required).`);
			this.instruction(e.target, e.data);
		}
		_serializeCData(e, t) {
			if (t && e.data.indexOf(`]]>`) !== -1) throw Error(`CDATA contains invalid characters (well-formed required).`);
			this.cdata(e.data);
		}
		_serializeAttributesNS(e, t, r, o, s, c) {
			let l = [], u = c ? new n.LocalNameSet() : void 0;
			for (let n of e.attributes) {
				if (!c && !s && n.namespaceURI === null) {
					l.push([
						null,
						null,
						n.localName,
						this._serializeAttributeValue(n.value, c)
					]);
					continue;
				}
				if (c && u && u.has(n.namespaceURI, n.localName)) throw Error(`Element contains duplicate attributes (well-formed required).`);
				c && u && u.set(n.namespaceURI, n.localName);
				let e = n.namespaceURI, d = null;
				if (e !== null) {
					if (d = t.get(n.prefix, e), e === i.namespace.XMLNS) {
						if (n.value === i.namespace.XML || n.prefix === null && s || n.prefix !== null && (!(n.localName in o) || o[n.localName] !== n.value) && t.has(n.localName, n.value)) continue;
						if (c && n.value === i.namespace.XMLNS) throw Error(`XMLNS namespace is reserved (well-formed required).`);
						if (c && n.value === ``) throw Error(`Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required).`);
						n.prefix === `xmlns` && (d = `xmlns`);
					} else d === null && (d = n.prefix !== null && (!t.hasPrefix(n.prefix) || t.has(n.prefix, e)) ? n.prefix : this._generatePrefix(e, t, r), l.push([
						null,
						`xmlns`,
						d,
						this._serializeAttributeValue(e, c)
					]));
				}
				if (c && (n.localName.indexOf(`:`) !== -1 || !(0, a.xml_isName)(n.localName) || n.localName === `xmlns` && e === null)) throw Error(`Attribute local name contains invalid characters (well-formed required).`);
				l.push([
					e,
					d,
					n.localName,
					this._serializeAttributeValue(n.value, c)
				]);
			}
			return l;
		}
		_serializeAttributes(e, t) {
			let n = [], r = t ? {} : void 0;
			for (let i of e.attributes) if (!t) n.push([
				null,
				null,
				i.localName,
				this._serializeAttributeValue(i.value, t)
			]);
			else {
				if (t && r && i.localName in r) throw Error(`Element contains duplicate attributes (well-formed required).`);
				if (t && r && (r[i.localName] = !0), t && (i.localName.indexOf(`:`) !== -1 || !(0, a.xml_isName)(i.localName))) throw Error(`Attribute local name contains invalid characters (well-formed required).`);
				n.push([
					null,
					null,
					i.localName,
					this._serializeAttributeValue(i.value, t)
				]);
			}
			return n;
		}
		_recordNamespaceInformation(e, t, n) {
			let r = null;
			for (let a of e.attributes) {
				let e = a.namespaceURI, o = a.prefix;
				if (e === i.namespace.XMLNS) {
					if (o === null) {
						r = a.value;
						continue;
					}
					{
						let e = a.localName, r = a.value;
						if (r === i.namespace.XML || (r === `` && (r = null), t.has(e, r))) continue;
						t.set(e, r), n[e] = r || ``;
					}
				}
			}
			return r;
		}
		_generatePrefix(e, t, n) {
			let r = `ns` + n.value.toString();
			return n.value++, t.set(r, e), r;
		}
		_serializeAttributeValue(e, t) {
			if (t && e !== null && !(0, a.xml_isLegalChar)(e)) throw Error(`Invalid characters in attribute value.`);
			return e === null ? `` : e.replace(o.nonEntityAmpersandRegex, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/"/g, `&quot;`);
		}
	};
})), Ue = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ObjectWriter = void 0;
	let t = c(), n = l(), r = He();
	var ObjectWriter = class extends r.BaseWriter {
		_currentList;
		_currentIndex;
		_listRegister;
		constructor(e, n) {
			super(e), this._writerOptions = (0, t.applyDefaults)(n, {
				format: `object`,
				wellFormed: !1,
				group: !1,
				verbose: !1
			});
		}
		serialize(e) {
			return this._currentList = [], this._currentIndex = 0, this._listRegister = [this._currentList], this.serializeNode(e, this._writerOptions.wellFormed), this._process(this._currentList, this._writerOptions);
		}
		_process(e, r) {
			if (e.length === 0) return {};
			let i = {}, a = !1, o = 0, s = 0, c = 0, l = 0;
			for (let t = 0; t < e.length; t++) {
				let n = e[t], r = Object.keys(n)[0];
				switch (r) {
					case `@`: continue;
					case `#`:
						o++;
						break;
					case `!`:
						s++;
						break;
					case `?`:
						c++;
						break;
					case `$`:
						l++;
						break;
					default: i[r] ? a = !0 : i[r] = !0;
				}
			}
			let u = this._getAttrKey(), d = this._getNodeKey(n.NodeType.Text), f = this._getNodeKey(n.NodeType.Comment), p = this._getNodeKey(n.NodeType.ProcessingInstruction), m = this._getNodeKey(n.NodeType.CData);
			if (o === 1 && e.length === 1 && (0, t.isString)(e[0][`#`])) return e[0][`#`];
			if (a) {
				let n = {};
				for (let t = 0; t < e.length; t++) {
					let i = e[t];
					if (Object.keys(i)[0] === `@`) {
						let e = i[`@`], t = Object.keys(e);
						if (!r.group || t.length === 1) for (let t in e) n[u + t] = e[t];
						else n[u] = e;
					}
				}
				let i = [];
				for (let n = 0; n < e.length; n++) {
					let a = e[n], o = Object.keys(a)[0];
					switch (o) {
						case `@`: break;
						case `#`:
							i.push({ [d]: a[`#`] });
							break;
						case `!`:
							i.push({ [f]: a[`!`] });
							break;
						case `?`:
							i.push({ [p]: a[`?`] });
							break;
						case `$`:
							i.push({ [m]: a.$ });
							break;
						default:
							let e = a;
							if (e[o].length !== 0 && (0, t.isArray)(e[o][0])) {
								let t = [], n = e[o];
								for (let e = 0; e < n.length; e++) t.push(this._process(n[e], r));
								i.push({ [o]: t });
							} else r.verbose ? i.push({ [o]: [this._process(e[o], r)] }) : i.push({ [o]: this._process(e[o], r) });
					}
				}
				return n[d] = i, n;
			}
			{
				let n = 1, i = 1, a = 1, h = 1, g = {};
				for (let _ = 0; _ < e.length; _++) {
					let v = e[_], y = Object.keys(v)[0];
					switch (y) {
						case `@`:
							let e = v[`@`], _ = Object.keys(e);
							if (!r.group || _.length === 1) for (let t in e) g[u + t] = e[t];
							else g[u] = e;
							break;
						case `#`:
							n = this._processSpecItem(v[`#`], g, r.group, d, o, n);
							break;
						case `!`:
							i = this._processSpecItem(v[`!`], g, r.group, f, s, i);
							break;
						case `?`:
							a = this._processSpecItem(v[`?`], g, r.group, p, c, a);
							break;
						case `$`:
							h = this._processSpecItem(v.$, g, r.group, m, l, h);
							break;
						default:
							let b = v;
							if (b[y].length !== 0 && (0, t.isArray)(b[y][0])) {
								let e = [], t = b[y];
								for (let n = 0; n < t.length; n++) e.push(this._process(t[n], r));
								g[y] = e;
							} else g[y] = r.verbose ? [this._process(b[y], r)] : this._process(b[y], r);
					}
				}
				return g;
			}
		}
		_processSpecItem(e, n, r, i, a, o) {
			if (!r && (0, t.isArray)(e) && a + e.length > 2) for (let t of e) {
				let e = i + (o++).toString();
				n[e] = t;
			}
			else {
				let t = a > 1 ? i + (o++).toString() : i;
				n[t] = e;
			}
			return o;
		}
		beginElement(e) {
			let n = [];
			if (this._currentList.length === 0) this._currentList.push({ [e]: n });
			else {
				let r = this._currentList[this._currentList.length - 1];
				this._isElementNode(r, e) ? r[e].length !== 0 && (0, t.isArray)(r[e][0]) ? r[e].push(n) : r[e] = [r[e], n] : this._currentList.push({ [e]: n });
			}
			this._currentIndex++, this._listRegister.length > this._currentIndex ? this._listRegister[this._currentIndex] = n : this._listRegister.push(n), this._currentList = n;
		}
		endElement() {
			this._currentList = this._listRegister[--this._currentIndex];
		}
		attribute(e, t) {
			if (this._currentList.length === 0) this._currentList.push({ "@": { [e]: t } });
			else {
				let n = this._currentList[this._currentList.length - 1];
				this._isAttrNode(n) ? n[`@`][e] = t : this._currentList.push({ "@": { [e]: t } });
			}
		}
		comment(e) {
			if (this._currentList.length === 0) this._currentList.push({ "!": e });
			else {
				let n = this._currentList[this._currentList.length - 1];
				this._isCommentNode(n) ? (0, t.isArray)(n[`!`]) ? n[`!`].push(e) : n[`!`] = [n[`!`], e] : this._currentList.push({ "!": e });
			}
		}
		text(e) {
			if (this._currentList.length === 0) this._currentList.push({ "#": e });
			else {
				let n = this._currentList[this._currentList.length - 1];
				this._isTextNode(n) ? (0, t.isArray)(n[`#`]) ? n[`#`].push(e) : n[`#`] = [n[`#`], e] : this._currentList.push({ "#": e });
			}
		}
		instruction(e, n) {
			let r = n === `` ? e : e + ` ` + n;
			if (this._currentList.length === 0) this._currentList.push({ "?": r });
			else {
				let e = this._currentList[this._currentList.length - 1];
				this._isInstructionNode(e) ? (0, t.isArray)(e[`?`]) ? e[`?`].push(r) : e[`?`] = [e[`?`], r] : this._currentList.push({ "?": r });
			}
		}
		cdata(e) {
			if (this._currentList.length === 0) this._currentList.push({ $: e });
			else {
				let n = this._currentList[this._currentList.length - 1];
				this._isCDATANode(n) ? (0, t.isArray)(n.$) ? n.$.push(e) : n.$ = [n.$, e] : this._currentList.push({ $: e });
			}
		}
		_isAttrNode(e) {
			return `@` in e;
		}
		_isTextNode(e) {
			return `#` in e;
		}
		_isCommentNode(e) {
			return `!` in e;
		}
		_isInstructionNode(e) {
			return `?` in e;
		}
		_isCDATANode(e) {
			return `$` in e;
		}
		_isElementNode(e, t) {
			return t in e;
		}
		_getAttrKey() {
			return this._builderOptions.convert.att;
		}
		_getNodeKey(e) {
			switch (e) {
				case n.NodeType.Comment: return this._builderOptions.convert.comment;
				case n.NodeType.Text: return this._builderOptions.convert.text;
				case n.NodeType.ProcessingInstruction: return this._builderOptions.convert.ins;
				case n.NodeType.CData: return this._builderOptions.convert.cdata;
				default: throw Error(`Invalid node type.`);
			}
		}
	};
	e.ObjectWriter = ObjectWriter;
})), We = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MapWriter = void 0;
	let t = c(), n = Ue(), r = He();
	var MapWriter = class extends r.BaseWriter {
		constructor(e, n) {
			super(e), this._writerOptions = (0, t.applyDefaults)(n, {
				format: `map`,
				wellFormed: !1,
				group: !1,
				verbose: !1
			});
		}
		serialize(e) {
			let r = (0, t.applyDefaults)(this._writerOptions, {
				format: `object`,
				wellFormed: !1,
				verbose: !1
			}), i = new n.ObjectWriter(this._builderOptions, r).serialize(e);
			return this._convertObject(i);
		}
		_convertObject(e) {
			if ((0, t.isArray)(e)) {
				for (let t = 0; t < e.length; t++) e[t] = this._convertObject(e[t]);
				return e;
			}
			if ((0, t.isObject)(e)) {
				let t = /* @__PURE__ */ new Map();
				for (let n in e) t.set(n, this._convertObject(e[n]));
				return t;
			}
			return e;
		}
	};
	e.MapWriter = MapWriter;
})), Ge = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLWriter = void 0;
	let t = c(), n = l(), r = He(), i = j();
	var XMLWriter = class extends r.BaseWriter {
		_refs;
		_indentation = {};
		_lengthToLastNewline = 0;
		constructor(e, n) {
			super(e), this._writerOptions = (0, t.applyDefaults)(n, {
				wellFormed: !1,
				headless: !1,
				prettyPrint: !1,
				indent: `  `,
				newline: `
`,
				offset: 0,
				width: 0,
				allowEmptyTags: !1,
				indentTextOnlyNodes: !1,
				spaceBeforeSlash: !1
			});
		}
		serialize(e) {
			return this._refs = {
				suppressPretty: !1,
				emptyNode: !1,
				markup: ``
			}, e.nodeType === n.NodeType.Document && !this._writerOptions.headless && this.declaration(this._builderOptions.version, this._builderOptions.encoding, this._builderOptions.standalone), this.serializeNode(e, this._writerOptions.wellFormed), this._writerOptions.prettyPrint && this._refs.markup.slice(-this._writerOptions.newline.length) === this._writerOptions.newline && (this._refs.markup = this._refs.markup.slice(0, -this._writerOptions.newline.length)), this._refs.markup;
		}
		declaration(e, t, n) {
			this._beginLine(), this._refs.markup += `<?xml version="` + e + `"`, t !== void 0 && (this._refs.markup += ` encoding="` + t + `"`), n !== void 0 && (this._refs.markup += ` standalone="` + (n ? `yes` : `no`) + `"`), this._refs.markup += `?>`, this._endLine();
		}
		docType(e, t, n) {
			this._beginLine(), t && n ? this._refs.markup += `<!DOCTYPE ` + e + ` PUBLIC "` + t + `" "` + n + `">` : t ? this._refs.markup += `<!DOCTYPE ` + e + ` PUBLIC "` + t + `">` : n ? this._refs.markup += `<!DOCTYPE ` + e + ` SYSTEM "` + n + `">` : this._refs.markup += `<!DOCTYPE ` + e + `>`, this._endLine();
		}
		openTagBegin(e) {
			this._beginLine(), this._refs.markup += `<` + e;
		}
		openTagEnd(e, t, n) {
			if (this._refs.suppressPretty = !1, this._refs.emptyNode = !1, this._writerOptions.prettyPrint && !t && !n) {
				let e = !0, t = !0, n = this.currentNode.firstChild, r = 0, a = 0;
				for (; n;) {
					if (i.Guard.isExclusiveTextNode(n)) a++;
					else if (i.Guard.isCDATASectionNode(n)) r++;
					else {
						e = !1, t = !1;
						break;
					}
					n.data !== `` && (t = !1), n = n.nextSibling;
				}
				this._refs.suppressPretty = !this._writerOptions.indentTextOnlyNodes && e && (r <= 1 && a === 0 || r === 0), this._refs.emptyNode = t;
			}
			(n || t || this._refs.emptyNode) && this._writerOptions.allowEmptyTags ? this._refs.markup += `></` + e + `>` : this._refs.markup += n ? ` />` : t || this._refs.emptyNode ? this._writerOptions.spaceBeforeSlash ? ` />` : `/>` : `>`, this._endLine();
		}
		closeTag(e) {
			this._refs.emptyNode || (this._beginLine(), this._refs.markup += `</` + e + `>`), this._refs.suppressPretty = !1, this._refs.emptyNode = !1, this._endLine();
		}
		attribute(e, t) {
			let n = e + `="` + t + `"`;
			this._writerOptions.prettyPrint && this._writerOptions.width > 0 && this._refs.markup.length - this._lengthToLastNewline + 1 + n.length > this._writerOptions.width ? (this._endLine(), this._beginLine(), this._refs.markup += this._indent(1) + n) : this._refs.markup += ` ` + n;
		}
		text(e) {
			e !== `` && (this._beginLine(), this._refs.markup += e, this._endLine());
		}
		cdata(e) {
			e !== `` && (this._beginLine(), this._refs.markup += `<![CDATA[` + e + `]]>`, this._endLine());
		}
		comment(e) {
			this._beginLine(), this._refs.markup += `<!--` + e + `-->`, this._endLine();
		}
		instruction(e, t) {
			this._beginLine(), this._refs.markup += `<?` + (t === `` ? e : e + ` ` + t) + `?>`, this._endLine();
		}
		_beginLine() {
			this._writerOptions.prettyPrint && !this._refs.suppressPretty && (this._refs.markup += this._indent(this._writerOptions.offset + this.level));
		}
		_endLine() {
			this._writerOptions.prettyPrint && !this._refs.suppressPretty && (this._refs.markup += this._writerOptions.newline, this._lengthToLastNewline = this._refs.markup.length);
		}
		_indent(e) {
			if (e <= 0) return ``;
			if (this._indentation[e] !== void 0) return this._indentation[e];
			{
				let t = this._writerOptions.indent.repeat(e);
				return this._indentation[e] = t, t;
			}
		}
	};
	e.XMLWriter = XMLWriter;
})), Ke = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.JSONWriter = void 0;
	let t = Ue(), n = c(), r = He();
	var JSONWriter = class extends r.BaseWriter {
		constructor(e, t) {
			super(e), this._writerOptions = (0, n.applyDefaults)(t, {
				wellFormed: !1,
				prettyPrint: !1,
				indent: `  `,
				newline: `
`,
				offset: 0,
				group: !1,
				verbose: !1
			});
		}
		serialize(e) {
			let r = (0, n.applyDefaults)(this._writerOptions, {
				format: `object`,
				wellFormed: !1
			}), i = new t.ObjectWriter(this._builderOptions, r).serialize(e);
			return this._beginLine(this._writerOptions, 0) + this._convertObject(i, this._writerOptions);
		}
		_convertObject(e, t, r = 0) {
			let i = ``, a = this._isLeafNode(e);
			if ((0, n.isArray)(e)) {
				i += `[`;
				let n = e.length, a = 0;
				for (let o of e) i += this._endLine(t, r + 1) + this._beginLine(t, r + 1) + this._convertObject(o, t, r + 1), a < n - 1 && (i += `,`), a++;
				i += this._endLine(t, r) + this._beginLine(t, r), i += `]`;
			} else if ((0, n.isObject)(e)) {
				i += `{`;
				let o = (0, n.objectLength)(e), s = 0;
				(0, n.forEachObject)(e, (e, n) => {
					a && t.prettyPrint ? i += ` ` : i += this._endLine(t, r + 1) + this._beginLine(t, r + 1), i += this._key(e), t.prettyPrint && (i += ` `), i += this._convertObject(n, t, r + 1), s < o - 1 && (i += `,`), s++;
				}, this), a && t.prettyPrint ? i += ` ` : i += this._endLine(t, r) + this._beginLine(t, r), i += `}`;
			} else i += this._val(e);
			return i;
		}
		_beginLine(e, t) {
			if (e.prettyPrint) {
				let n = e.offset + t + 1;
				if (n > 0) return Array(n).join(e.indent);
			} else return ``;
			return ``;
		}
		_endLine(e, t) {
			return e.prettyPrint ? e.newline : ``;
		}
		_key(e) {
			return `"` + e + `":`;
		}
		_val(e) {
			return JSON.stringify(e);
		}
		_isLeafNode(e) {
			return this._descendantCount(e) <= 1;
		}
		_descendantCount(e, t = 0) {
			return (0, n.isArray)(e) ? (0, n.forEachArray)(e, (e) => t += this._descendantCount(e, t), this) : (0, n.isObject)(e) ? (0, n.forEachObject)(e, (e, n) => t += this._descendantCount(n, t), this) : t++, t;
		}
	};
	e.JSONWriter = JSONWriter;
})), qe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.YAMLWriter = void 0;
	let t = Ue(), n = c(), r = He();
	var YAMLWriter = class extends r.BaseWriter {
		constructor(e, t) {
			if (super(e), this._writerOptions = (0, n.applyDefaults)(t, {
				wellFormed: !1,
				indent: `  `,
				newline: `
`,
				offset: 0,
				group: !1,
				verbose: !1
			}), this._writerOptions.indent.length < 2) throw Error(`YAML indententation string must be at least two characters long.`);
			if (this._writerOptions.offset < 0) throw Error(`YAML offset should be zero or a positive number.`);
		}
		serialize(e) {
			let r = (0, n.applyDefaults)(this._writerOptions, {
				format: `object`,
				wellFormed: !1
			}), i = new t.ObjectWriter(this._builderOptions, r).serialize(e), a = this._beginLine(this._writerOptions, 0) + `---` + this._endLine(this._writerOptions) + this._convertObject(i, this._writerOptions, 0);
			return a.slice(-this._writerOptions.newline.length) === this._writerOptions.newline && (a = a.slice(0, -this._writerOptions.newline.length)), a;
		}
		_convertObject(e, t, r, i = !1) {
			let a = ``;
			if ((0, n.isArray)(e)) for (let i of e) a += this._beginLine(t, r, !0), (0, n.isObject)(i) ? (0, n.isEmpty)(i) ? a += `""` + this._endLine(t) : a += this._convertObject(i, t, r, !0) : a += this._val(i) + this._endLine(t);
			else (0, n.forEachObject)(e, (e, o) => {
				i ? (a += this._key(e), i = !1) : a += this._beginLine(t, r) + this._key(e), !(0, n.isObject)(o) && !(0, n.isArray)(o) ? a += ` ` + this._val(o) + this._endLine(t) : (0, n.isEmpty)(o) ? a += ` ""` + this._endLine(t) : a += this._endLine(t) + this._convertObject(o, t, r + 1);
			}, this);
			return a;
		}
		_beginLine(e, t, n = !1) {
			let r = e.offset + t + 1, i = Array(r).join(e.indent);
			return n ? i.substr(0, i.length - 2) + `-` + i.substr(-1, 1) : i;
		}
		_endLine(e) {
			return e.newline;
		}
		_key(e) {
			return `"` + e + `":`;
		}
		_val(e) {
			return JSON.stringify(e);
		}
	};
	e.YAMLWriter = YAMLWriter;
})), Je = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.YAMLWriter = e.JSONWriter = e.ObjectWriter = e.XMLWriter = e.MapWriter = void 0;
	var t = We();
	Object.defineProperty(e, "MapWriter", {
		enumerable: !0,
		get: function() {
			return t.MapWriter;
		}
	});
	var n = Ge();
	Object.defineProperty(e, "XMLWriter", {
		enumerable: !0,
		get: function() {
			return n.XMLWriter;
		}
	});
	var r = Ue();
	Object.defineProperty(e, "ObjectWriter", {
		enumerable: !0,
		get: function() {
			return r.ObjectWriter;
		}
	});
	var i = Ke();
	Object.defineProperty(e, "JSONWriter", {
		enumerable: !0,
		get: function() {
			return i.JSONWriter;
		}
	});
	var a = qe();
	Object.defineProperty(e, "YAMLWriter", {
		enumerable: !0,
		get: function() {
			return a.YAMLWriter;
		}
	});
})), Ye = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ChildNodeImpl = void 0;
	let t = j(), n = Q();
	var ChildNodeImpl = class {
		before(...e) {
			let r = t.Cast.asNode(this), i = r._parent;
			if (i === null) return;
			let a = r._previousSibling, o = !0;
			for (; o && a;) {
				o = !1;
				for (let t = 0; t < e.length; t++) if (e[t] === a) {
					a = a._previousSibling, o = !0;
					break;
				}
			}
			let s = (0, n.parentNode_convertNodesIntoANode)(e, r._nodeDocument);
			a = a === null ? i._firstChild : a._nextSibling, (0, n.mutation_preInsert)(s, i, a);
		}
		after(...e) {
			let r = t.Cast.asNode(this), i = r._parent;
			if (!i) return;
			let a = r._nextSibling, o = !0;
			for (; o && a;) {
				o = !1;
				for (let t = 0; t < e.length; t++) if (e[t] === a) {
					a = a._nextSibling, o = !0;
					break;
				}
			}
			let s = (0, n.parentNode_convertNodesIntoANode)(e, r._nodeDocument);
			(0, n.mutation_preInsert)(s, i, a);
		}
		replaceWith(...e) {
			let r = t.Cast.asNode(this), i = r._parent;
			if (!i) return;
			let a = r._nextSibling, o = !0;
			for (; o && a;) {
				o = !1;
				for (let t = 0; t < e.length; t++) if (e[t] === a) {
					a = a._nextSibling, o = !0;
					break;
				}
			}
			let s = (0, n.parentNode_convertNodesIntoANode)(e, r._nodeDocument);
			r._parent === i ? (0, n.mutation_replace)(r, s, i) : (0, n.mutation_preInsert)(s, i, a);
		}
		remove() {
			let e = t.Cast.asNode(this), r = e._parent;
			r && (0, n.mutation_remove)(e, r);
		}
	};
	e.ChildNodeImpl = ChildNodeImpl;
})), Xe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DocumentOrShadowRootImpl = void 0;
	var DocumentOrShadowRootImpl = class {};
	e.DocumentOrShadowRootImpl = DocumentOrShadowRootImpl;
})), Ze = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MutationObserverImpl = void 0;
	let t = Y(), n = j(), r = w();
	var MutationObserverImpl = class {
		_callback;
		_nodeList = [];
		_recordQueue = [];
		constructor(e) {
			this._callback = e;
			let n = t.dom.window;
			r.set.append(n._mutationObservers, this);
		}
		observe(e, t) {
			if (t ||= {
				childList: !1,
				subtree: !1
			}, (t.attributeOldValue !== void 0 || t.attributeFilter !== void 0) && t.attributes === void 0 && (t.attributes = !0), t.characterDataOldValue !== void 0 && t.characterData === void 0 && (t.characterData = !0), !t.childList && !t.attributes && !t.characterData || t.attributeOldValue && !t.attributes || t.attributeFilter !== void 0 && !t.attributes || t.characterDataOldValue && !t.characterData) throw TypeError();
			let i = !1, a = t;
			for (let t of e._registeredObserverList) if (t.observer === this) {
				i = !0;
				for (let e of this._nodeList) r.list.remove(e._registeredObserverList, (e) => n.Guard.isTransientRegisteredObserver(e) && e.source === t);
				t.options = a;
			}
			i || (e._registeredObserverList.push({
				observer: this,
				options: t
			}), this._nodeList.push(e));
		}
		disconnect() {
			for (let e of this._nodeList) r.list.remove(e._registeredObserverList, (e) => e.observer === this);
			this._recordQueue = [];
		}
		takeRecords() {
			let e = this._recordQueue;
			return this._recordQueue = [], e;
		}
	};
	e.MutationObserverImpl = MutationObserverImpl;
})), Qe = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NonDocumentTypeChildNodeImpl = void 0;
	let t = j();
	var NonDocumentTypeChildNodeImpl = class {
		get previousElementSibling() {
			let e = t.Cast.asNode(this)._previousSibling;
			for (; e;) if (t.Guard.isElementNode(e)) return e;
			else e = e._previousSibling;
			return null;
		}
		get nextElementSibling() {
			let e = t.Cast.asNode(this)._nextSibling;
			for (; e;) if (t.Guard.isElementNode(e)) return e;
			else e = e._nextSibling;
			return null;
		}
	};
	e.NonDocumentTypeChildNodeImpl = NonDocumentTypeChildNodeImpl;
})), $e = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.NonElementParentNodeImpl = void 0;
	let t = j(), n = Q();
	var NonElementParentNodeImpl = class {
		getElementById(e) {
			let r = (0, n.tree_getFirstDescendantNode)(t.Cast.asNode(this), !1, !1, (e) => t.Guard.isElementNode(e));
			for (; r !== null;) {
				if (r._uniqueIdentifier === e) return r;
				r = (0, n.tree_getNextDescendantNode)(t.Cast.asNode(this), r, !1, !1, (e) => t.Guard.isElementNode(e));
			}
			return null;
		}
	};
	e.NonElementParentNodeImpl = NonElementParentNodeImpl;
})), et = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ParentNodeImpl = void 0;
	let t = j(), n = Q();
	var ParentNodeImpl = class {
		get children() {
			return (0, n.create_htmlCollection)(t.Cast.asNode(this));
		}
		get firstElementChild() {
			let e = t.Cast.asNode(this)._firstChild;
			for (; e;) if (t.Guard.isElementNode(e)) return e;
			else e = e._nextSibling;
			return null;
		}
		get lastElementChild() {
			let e = t.Cast.asNode(this)._lastChild;
			for (; e;) if (t.Guard.isElementNode(e)) return e;
			else e = e._previousSibling;
			return null;
		}
		get childElementCount() {
			let e = 0;
			for (let n of t.Cast.asNode(this)._children) t.Guard.isElementNode(n) && e++;
			return e;
		}
		prepend(...e) {
			let r = t.Cast.asNode(this), i = (0, n.parentNode_convertNodesIntoANode)(e, r._nodeDocument);
			(0, n.mutation_preInsert)(i, r, r._firstChild);
		}
		append(...e) {
			let r = t.Cast.asNode(this), i = (0, n.parentNode_convertNodesIntoANode)(e, r._nodeDocument);
			(0, n.mutation_append)(i, r);
		}
		querySelector(e) {
			let r = t.Cast.asNode(this), i = (0, n.selectors_scopeMatchASelectorsString)(e, r);
			return i.length === 0 ? null : i[0];
		}
		querySelectorAll(e) {
			let r = t.Cast.asNode(this), i = (0, n.selectors_scopeMatchASelectorsString)(e, r);
			return (0, n.create_nodeListStatic)(r, i);
		}
	};
	e.ParentNodeImpl = ParentNodeImpl;
})), tt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.SlotableImpl = void 0;
	let t = Q();
	var SlotableImpl = class {
		__name;
		__assignedSlot;
		get _name() {
			return this.__name || ``;
		}
		set _name(e) {
			this.__name = e;
		}
		get _assignedSlot() {
			return this.__assignedSlot || null;
		}
		set _assignedSlot(e) {
			this.__assignedSlot = e;
		}
		get assignedSlot() {
			return (0, t.shadowTree_findASlot)(this, !0);
		}
	};
	e.SlotableImpl = SlotableImpl;
})), nt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.StaticRangeImpl = void 0;
	let t = K(), n = D(), r = j();
	var StaticRangeImpl = class extends t.AbstractRangeImpl {
		_start;
		_end;
		constructor(e) {
			if (super(), r.Guard.isDocumentTypeNode(e.startContainer) || r.Guard.isAttrNode(e.startContainer) || r.Guard.isDocumentTypeNode(e.endContainer) || r.Guard.isAttrNode(e.endContainer)) throw new n.InvalidNodeTypeError();
			this._start = [e.startContainer, e.startOffset], this._end = [e.endContainer, e.endOffset];
		}
	};
	e.StaticRangeImpl = StaticRangeImpl;
})), rt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLDocument = e.Window = e.TreeWalker = e.Traverser = e.Text = e.StaticRange = e.ShadowRoot = e.Range = e.ProcessingInstruction = e.NodeListStatic = e.NodeList = e.NodeIterator = e.Node = e.NodeFilter = e.NamedNodeMap = e.MutationRecord = e.MutationObserver = e.HTMLCollection = e.EventTarget = e.Event = e.Element = e.DOMTokenList = e.DOMImplementation = e.dom = e.DocumentType = e.Document = e.DocumentFragment = e.CustomEvent = e.Comment = e.CharacterData = e.CDATASection = e.Attr = e.AbstractRange = e.AbortSignal = e.AbortController = void 0;
	let t = c(), n = z();
	Object.defineProperty(e, "AbortController", {
		enumerable: !0,
		get: function() {
			return n.AbortControllerImpl;
		}
	});
	let r = B();
	Object.defineProperty(e, "AbortSignal", {
		enumerable: !0,
		get: function() {
			return r.AbortSignalImpl;
		}
	});
	let i = K();
	Object.defineProperty(e, "AbstractRange", {
		enumerable: !0,
		get: function() {
			return i.AbstractRangeImpl;
		}
	});
	let a = te();
	Object.defineProperty(e, "Attr", {
		enumerable: !0,
		get: function() {
			return a.AttrImpl;
		}
	});
	let o = G();
	Object.defineProperty(e, "CDATASection", {
		enumerable: !0,
		get: function() {
			return o.CDATASectionImpl;
		}
	});
	let s = W();
	Object.defineProperty(e, "CharacterData", {
		enumerable: !0,
		get: function() {
			return s.CharacterDataImpl;
		}
	});
	let l = Ye(), u = re();
	Object.defineProperty(e, "Comment", {
		enumerable: !0,
		get: function() {
			return u.CommentImpl;
		}
	});
	let d = ge();
	Object.defineProperty(e, "CustomEvent", {
		enumerable: !0,
		get: function() {
			return d.CustomEventImpl;
		}
	});
	let f = U();
	Object.defineProperty(e, "DocumentFragment", {
		enumerable: !0,
		get: function() {
			return f.DocumentFragmentImpl;
		}
	});
	let p = L();
	Object.defineProperty(e, "Document", {
		enumerable: !0,
		get: function() {
			return p.DocumentImpl;
		}
	});
	let m = Xe(), h = V();
	Object.defineProperty(e, "DocumentType", {
		enumerable: !0,
		get: function() {
			return h.DocumentTypeImpl;
		}
	});
	let g = Y();
	Object.defineProperty(e, "dom", {
		enumerable: !0,
		get: function() {
			return g.dom;
		}
	});
	let _ = E();
	Object.defineProperty(e, "DOMImplementation", {
		enumerable: !0,
		get: function() {
			return _.DOMImplementationImpl;
		}
	});
	let v = me();
	Object.defineProperty(e, "DOMTokenList", {
		enumerable: !0,
		get: function() {
			return v.DOMTokenListImpl;
		}
	});
	let y = H();
	Object.defineProperty(e, "Element", {
		enumerable: !0,
		get: function() {
			return y.ElementImpl;
		}
	});
	let b = he();
	Object.defineProperty(e, "Event", {
		enumerable: !0,
		get: function() {
			return b.EventImpl;
		}
	});
	let x = M();
	Object.defineProperty(e, "EventTarget", {
		enumerable: !0,
		get: function() {
			return x.EventTargetImpl;
		}
	});
	let S = ae();
	Object.defineProperty(e, "HTMLCollection", {
		enumerable: !0,
		get: function() {
			return S.HTMLCollectionImpl;
		}
	});
	let C = Ze();
	Object.defineProperty(e, "MutationObserver", {
		enumerable: !0,
		get: function() {
			return C.MutationObserverImpl;
		}
	});
	let w = pe();
	Object.defineProperty(e, "MutationRecord", {
		enumerable: !0,
		get: function() {
			return w.MutationRecordImpl;
		}
	});
	let T = ce();
	Object.defineProperty(e, "NamedNodeMap", {
		enumerable: !0,
		get: function() {
			return T.NamedNodeMapImpl;
		}
	});
	let D = fe();
	Object.defineProperty(e, "NodeFilter", {
		enumerable: !0,
		get: function() {
			return D.NodeFilterImpl;
		}
	});
	let O = I();
	Object.defineProperty(e, "Node", {
		enumerable: !0,
		get: function() {
			return O.NodeImpl;
		}
	});
	let k = ue();
	Object.defineProperty(e, "NodeIterator", {
		enumerable: !0,
		get: function() {
			return k.NodeIteratorImpl;
		}
	});
	let A = oe();
	Object.defineProperty(e, "NodeList", {
		enumerable: !0,
		get: function() {
			return A.NodeListImpl;
		}
	});
	let j = se();
	Object.defineProperty(e, "NodeListStatic", {
		enumerable: !0,
		get: function() {
			return j.NodeListStaticImpl;
		}
	});
	let P = Qe(), F = $e(), J = et(), X = ie();
	Object.defineProperty(e, "ProcessingInstruction", {
		enumerable: !0,
		get: function() {
			return X.ProcessingInstructionImpl;
		}
	});
	let _e = le();
	Object.defineProperty(e, "Range", {
		enumerable: !0,
		get: function() {
			return _e.RangeImpl;
		}
	});
	let ve = ee();
	Object.defineProperty(e, "ShadowRoot", {
		enumerable: !0,
		get: function() {
			return ve.ShadowRootImpl;
		}
	});
	let Z = tt(), ye = nt();
	Object.defineProperty(e, "StaticRange", {
		enumerable: !0,
		get: function() {
			return ye.StaticRangeImpl;
		}
	});
	let be = ne();
	Object.defineProperty(e, "Text", {
		enumerable: !0,
		get: function() {
			return be.TextImpl;
		}
	});
	let xe = q();
	Object.defineProperty(e, "Traverser", {
		enumerable: !0,
		get: function() {
			return xe.TraverserImpl;
		}
	});
	let Se = de();
	Object.defineProperty(e, "TreeWalker", {
		enumerable: !0,
		get: function() {
			return Se.TreeWalkerImpl;
		}
	});
	let Ce = N();
	Object.defineProperty(e, "Window", {
		enumerable: !0,
		get: function() {
			return Ce.WindowImpl;
		}
	});
	let we = R();
	Object.defineProperty(e, "XMLDocument", {
		enumerable: !0,
		get: function() {
			return we.XMLDocumentImpl;
		}
	}), (0, t.applyMixin)(y.ElementImpl, l.ChildNodeImpl), (0, t.applyMixin)(s.CharacterDataImpl, l.ChildNodeImpl), (0, t.applyMixin)(h.DocumentTypeImpl, l.ChildNodeImpl), (0, t.applyMixin)(p.DocumentImpl, m.DocumentOrShadowRootImpl), (0, t.applyMixin)(ve.ShadowRootImpl, m.DocumentOrShadowRootImpl), (0, t.applyMixin)(y.ElementImpl, P.NonDocumentTypeChildNodeImpl), (0, t.applyMixin)(s.CharacterDataImpl, P.NonDocumentTypeChildNodeImpl), (0, t.applyMixin)(p.DocumentImpl, F.NonElementParentNodeImpl), (0, t.applyMixin)(f.DocumentFragmentImpl, F.NonElementParentNodeImpl), (0, t.applyMixin)(p.DocumentImpl, J.ParentNodeImpl), (0, t.applyMixin)(f.DocumentFragmentImpl, J.ParentNodeImpl), (0, t.applyMixin)(y.ElementImpl, J.ParentNodeImpl), (0, t.applyMixin)(be.TextImpl, Z.SlotableImpl), (0, t.applyMixin)(y.ElementImpl, Z.SlotableImpl);
})), it = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TokenType = void 0;
	var t;
	(function(e) {
		e[e.EOF = 0] = `EOF`, e[e.Declaration = 1] = `Declaration`, e[e.DocType = 2] = `DocType`, e[e.Element = 3] = `Element`, e[e.Text = 4] = `Text`, e[e.CDATA = 5] = `CDATA`, e[e.PI = 6] = `PI`, e[e.Comment = 7] = `Comment`, e[e.ClosingTag = 8] = `ClosingTag`;
	})(t || (e.TokenType = t = {}));
})), at = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLStringLexer = void 0;
	let t = it();
	e.XMLStringLexer = class XMLStringLexer {
		_str;
		_index;
		_length;
		_options = { skipWhitespaceOnlyText: !1 };
		err = {
			line: -1,
			col: -1,
			index: -1,
			str: ``
		};
		constructor(e, t) {
			this._str = e, this._index = 0, this._length = e.length, t && (this._options.skipWhitespaceOnlyText = t.skipWhitespaceOnlyText || !1);
		}
		nextToken() {
			if (this.eof()) return { type: t.TokenType.EOF };
			let e = this.skipIfStartsWith(`<`) ? this.openBracket() : this.text();
			return this._options.skipWhitespaceOnlyText && e.type === t.TokenType.Text && XMLStringLexer.isWhiteSpaceToken(e) && (e = this.nextToken()), e;
		}
		openBracket() {
			if (this.skipIfStartsWith(`?`)) return this.skipIfStartsWith(`xml`) ? XMLStringLexer.isSpace(this._str[this._index]) ? this.declaration() : (this.seek(-3), this.pi()) : this.pi();
			if (this.skipIfStartsWith(`!`)) {
				if (this.skipIfStartsWith(`--`)) return this.comment();
				if (this.skipIfStartsWith(`[CDATA[`)) return this.cdata();
				if (this.skipIfStartsWith(`DOCTYPE`)) return this.doctype();
				this.throwError(`Invalid '!' in opening tag.`);
			} else if (this.skipIfStartsWith(`/`)) return this.closeTag();
			else return this.openTag();
		}
		declaration() {
			let e = ``, n = ``, r = ``;
			for (; !this.eof();) {
				if (this.skipSpace(), this.skipIfStartsWith(`?>`)) return {
					type: t.TokenType.Declaration,
					version: e,
					encoding: n,
					standalone: r
				};
				{
					let [t, i] = this.attribute();
					t === `version` ? e = i : t === `encoding` ? n = i : t === `standalone` ? r = i : this.throwError(`Invalid attribute name: ` + t);
				}
			}
			this.throwError("Missing declaration end symbol `?>`");
		}
		doctype() {
			let e = ``, n = ``;
			this.skipSpace();
			let r = this.takeUntil2(`[`, `>`, !0);
			return this.skipSpace(), this.skipIfStartsWith(`PUBLIC`) ? (e = this.quotedString(), n = this.quotedString()) : this.skipIfStartsWith(`SYSTEM`) && (n = this.quotedString()), this.skipSpace(), this.skipIfStartsWith(`[`) && (this.skipUntil(`]`), this.skipIfStartsWith(`]`) || this.throwError(`Missing end bracket of DTD internal subset`)), this.skipSpace(), this.skipIfStartsWith(`>`) || this.throwError("Missing doctype end symbol `>`"), {
				type: t.TokenType.DocType,
				name: r,
				pubId: e,
				sysId: n
			};
		}
		pi() {
			let e = this.takeUntilStartsWith(`?>`, !0);
			if (this.eof() && this.throwError("Missing processing instruction end symbol `?>`"), this.skipSpace(), this.skipIfStartsWith(`?>`)) return {
				type: t.TokenType.PI,
				target: e,
				data: ``
			};
			let n = this.takeUntilStartsWith(`?>`);
			return this.eof() && this.throwError("Missing processing instruction end symbol `?>`"), this.seek(2), {
				type: t.TokenType.PI,
				target: e,
				data: n
			};
		}
		text() {
			let e = this.takeUntil(`<`);
			return {
				type: t.TokenType.Text,
				data: e
			};
		}
		comment() {
			let e = this.takeUntilStartsWith(`-->`);
			return this.eof() && this.throwError("Missing comment end symbol `-->`"), this.seek(3), {
				type: t.TokenType.Comment,
				data: e
			};
		}
		cdata() {
			let e = this.takeUntilStartsWith(`]]>`);
			return this.eof() && this.throwError("Missing CDATA end symbol `]>`"), this.seek(3), {
				type: t.TokenType.CDATA,
				data: e
			};
		}
		openTag() {
			this.skipSpace();
			let e = this.takeUntil2(`>`, `/`, !0);
			if (this.skipSpace(), this.skipIfStartsWith(`>`)) return {
				type: t.TokenType.Element,
				name: e,
				attributes: [],
				selfClosing: !1
			};
			if (this.skipIfStartsWith(`/>`)) return {
				type: t.TokenType.Element,
				name: e,
				attributes: [],
				selfClosing: !0
			};
			let n = [];
			for (; !this.eof();) {
				if (this.skipSpace(), this.skipIfStartsWith(`>`)) return {
					type: t.TokenType.Element,
					name: e,
					attributes: n,
					selfClosing: !1
				};
				if (this.skipIfStartsWith(`/>`)) return {
					type: t.TokenType.Element,
					name: e,
					attributes: n,
					selfClosing: !0
				};
				let r = this.attribute();
				n.push(r);
			}
			this.throwError("Missing opening element tag end symbol `>`");
		}
		closeTag() {
			this.skipSpace();
			let e = this.takeUntil(`>`, !0);
			return this.skipSpace(), this.skipIfStartsWith(`>`) || this.throwError("Missing closing element tag end symbol `>`"), {
				type: t.TokenType.ClosingTag,
				name: e
			};
		}
		attribute() {
			this.skipSpace();
			let e = this.takeUntil(`=`, !0);
			return this.skipSpace(), this.skipIfStartsWith(`=`) || this.throwError(`Missing equals sign before attribute value`), [e, this.quotedString()];
		}
		quotedString() {
			this.skipSpace();
			let e = this.take(1);
			XMLStringLexer.isQuote(e) || this.throwError(`Missing start quote character before quoted value`);
			let t = this.takeUntil(e);
			return this.skipIfStartsWith(e) || this.throwError(`Missing end quote character after quoted value`), t;
		}
		eof() {
			return this._index >= this._length;
		}
		skipIfStartsWith(e) {
			let t = e.length;
			if (t === 1) return this._str[this._index] === e && (this._index++, !0);
			for (let n = 0; n < t; n++) if (this._str[this._index + n] !== e[n]) return !1;
			return this._index += t, !0;
		}
		seek(e) {
			this._index += e, this._index < 0 && (this._index = 0), this._index > this._length && (this._index = this._length);
		}
		skipSpace() {
			for (; !this.eof() && XMLStringLexer.isSpace(this._str[this._index]);) this._index++;
		}
		take(e) {
			if (e === 1) return this._str[this._index++];
			let t = this._index;
			return this.seek(e), this._str.slice(t, this._index);
		}
		takeUntil(e, t = !1) {
			let n = this._index;
			for (; this._index < this._length;) {
				let n = this._str[this._index];
				if (n !== e && (!t || !XMLStringLexer.isSpace(n))) this._index++;
				else break;
			}
			return this._str.slice(n, this._index);
		}
		takeUntil2(e, t, n = !1) {
			let r = this._index;
			for (; this._index < this._length;) {
				let r = this._str[this._index];
				if (r !== e && r !== t && (!n || !XMLStringLexer.isSpace(r))) this._index++;
				else break;
			}
			return this._str.slice(r, this._index);
		}
		takeUntilStartsWith(e, t = !1) {
			let n = this._index, r = e.length;
			for (; this._index < this._length;) {
				let i = !0;
				for (let a = 0; a < r; a++) {
					let r = this._str[this._index + a], o = e[a];
					if (t && XMLStringLexer.isSpace(r)) return this._str.slice(n, this._index);
					if (r !== o) {
						this._index++, i = !1;
						break;
					}
				}
				if (i) return this._str.slice(n, this._index);
			}
			return this._index = this._length, this._str.slice(n);
		}
		skipUntil(e) {
			for (; this._index < this._length && this._str[this._index] !== e;) this._index++;
		}
		static isWhiteSpaceToken(e) {
			let t = e.data;
			for (let e = 0; e < t.length; e++) {
				let n = t[e];
				if (n !== ` ` && n !== `
` && n !== `\r` && n !== `	` && n !== `\f`) return !1;
			}
			return !0;
		}
		static isSpace(e) {
			return e === ` ` || e === `
` || e === `\r` || e === `	`;
		}
		static isQuote(e) {
			return e === `"` || e === `'`;
		}
		throwError(e) {
			let t = /\r\n|\r|\n/g, n = null, r = 0, i = 0, a = this._str.length;
			for (; (n = t.exec(this._str)) !== null && n !== null;) if (r++, n.index < this._index && (i = t.lastIndex), n.index > this._index) {
				a = n.index;
				break;
			}
			throw this.err = {
				line: r,
				col: this._index - i,
				index: this._index,
				str: this._str.substring(i, a)
			}, Error(e + `
Index: ` + this.err.index + `
Ln: ` + this.err.line + `, Col: ` + this.err.col + `
Input: ` + this.err.str);
		}
		[Symbol.iterator]() {
			return this._index = 0, { next: function() {
				let e = this.nextToken();
				return e.type === t.TokenType.EOF ? {
					done: !0,
					value: null
				} : {
					done: !1,
					value: e
				};
			}.bind(this) };
		}
	};
})), ot = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLParserImpl = void 0;
	let t = at(), n = it(), r = w(), i = Q(), a = u();
	var XMLParserImpl = class {
		parse(e) {
			let o = new t.XMLStringLexer(e, { skipWhitespaceOnlyText: !0 }), s = (0, i.create_document)(), c = s, l = o.nextToken();
			for (; l.type !== n.TokenType.EOF;) {
				switch (l.type) {
					case n.TokenType.Declaration:
						let e = l;
						if (e.version !== `1.0`) throw Error(`Invalid xml version: ` + e.version);
						break;
					case n.TokenType.DocType:
						let t = l;
						if (!(0, i.xml_isPubidChar)(t.pubId)) throw Error(`DocType public identifier does not match PubidChar construct.`);
						if (!(0, i.xml_isLegalChar)(t.sysId) || t.sysId.indexOf(`"`) !== -1 && t.sysId.indexOf(`'`) !== -1) throw Error(`DocType system identifier contains invalid characters.`);
						c.appendChild(s.implementation.createDocumentType(t.name, t.pubId, t.sysId));
						break;
					case n.TokenType.CDATA:
						let o = l;
						if (!(0, i.xml_isLegalChar)(o.data) || o.data.indexOf(`]]>`) !== -1) throw Error(`CDATA contains invalid characters.`);
						c.appendChild(s.createCDATASection(o.data));
						break;
					case n.TokenType.Comment:
						let u = l;
						if (!(0, i.xml_isLegalChar)(u.data) || u.data.indexOf(`--`) !== -1 || u.data.endsWith(`-`)) throw Error(`Comment data contains invalid characters.`);
						c.appendChild(s.createComment(u.data));
						break;
					case n.TokenType.PI:
						let d = l;
						if (d.target.indexOf(`:`) !== -1 || /^xml$/i.test(d.target)) throw Error(`Processing instruction target contains invalid characters.`);
						if (!(0, i.xml_isLegalChar)(d.data) || d.data.indexOf(`?>`) !== -1) throw Error(`Processing instruction data contains invalid characters.`);
						c.appendChild(s.createProcessingInstruction(d.target, d.data));
						break;
					case n.TokenType.Text:
						let f = l;
						if (!(0, i.xml_isLegalChar)(f.data)) throw Error(`Text data contains invalid characters.`);
						c.appendChild(s.createTextNode(this._decodeText(f.data)));
						break;
					case n.TokenType.Element:
						let p = l, [m, h] = (0, i.namespace_extractQName)(p.name);
						if (h.indexOf(`:`) !== -1 || !(0, i.xml_isName)(h)) throw Error(`Node local name contains invalid characters.`);
						if (m === `xmlns`) throw Error(`An element cannot have the 'xmlns' prefix.`);
						let g = c.lookupNamespaceURI(m), _ = {};
						for (let [e, t] of p.attributes) if (e === `xmlns`) g = t;
						else {
							let [n, r] = (0, i.namespace_extractQName)(e);
							n === `xmlns` && (r === m && (g = t), _[r] = t);
						}
						let v = g === null ? s.createElement(p.name) : s.createElementNS(g, p.name);
						c.appendChild(v);
						let y = new a.LocalNameSet();
						for (let [e, t] of p.attributes) {
							let [n, a] = (0, i.namespace_extractQName)(e), o = null;
							if (n === `xmlns` || n === null && a === `xmlns` ? o = r.namespace.XMLNS : (o = v.lookupNamespaceURI(n), o !== null && v.isDefaultNamespace(o) ? o = null : o === null && n !== null && (o = _[n] || null)), y.has(o, a)) throw Error(`Element contains duplicate attributes.`);
							if (y.set(o, a), o === r.namespace.XMLNS && t === r.namespace.XMLNS) throw Error(`XMLNS namespace is reserved.`);
							if (a.indexOf(`:`) !== -1 || !(0, i.xml_isName)(a)) throw Error(`Attribute local name contains invalid characters.`);
							if (n === `xmlns` && t === ``) throw Error(`Empty XML namespace is not allowed.`);
							o === null ? v.setAttribute(e, this._decodeAttributeValue(t)) : v.setAttributeNS(o, e, this._decodeAttributeValue(t));
						}
						p.selfClosing || (c = v);
						break;
					case n.TokenType.ClosingTag:
						if (l.name !== c.nodeName) throw Error(`Closing tag name does not match opening tag name.`);
						c._parent && (c = c._parent);
				}
				l = o.nextToken();
			}
			return s;
		}
		_decodeText(e) {
			return e == null ? e : e.replace(/&lt;/g, `<`).replace(/&gt;/g, `>`).replace(/&amp;/g, `&`);
		}
		_decodeAttributeValue(e) {
			return e == null ? e : e.replace(/&lt;/g, `<`).replace(/&gt;/g, `>`).replace(/&amp;/g, `&`);
		}
	};
	e.XMLParserImpl = XMLParserImpl;
})), st = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DOMParserImpl = void 0;
	let t = Q(), n = ot();
	var DOMParserImpl = class {
		parseFromString(e, r) {
			if (r === `text/html`) throw Error(`HTML parser not implemented.`);
			try {
				let t = new n.XMLParserImpl().parse(e);
				return t._contentType = r, t;
			} catch (e) {
				let n = `http://www.mozilla.org/newlayout/xml/parsererror.xml`, r = (0, t.create_xmlDocument)(), i = r.createElementNS(n, `parsererror`), a = r.createElementNS(n, `error`);
				return a.setAttribute(`message`, e.message), i.appendChild(a), r.appendChild(i), r;
			}
		}
	};
	e.DOMParserImpl = DOMParserImpl;
})), ct = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DOMParser = void 0;
	var t = st();
	Object.defineProperty(e, "DOMParser", {
		enumerable: !0,
		get: function() {
			return t.DOMParserImpl;
		}
	});
})), lt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLSerializerImpl = void 0;
	let t = l(), n = u(), r = d(), i = D(), a = w(), o = Q();
	e.XMLSerializerImpl = class XMLSerializerImpl {
		static _VoidElementNames = /* @__PURE__ */ new Set([
			`area`,
			`base`,
			`basefont`,
			`bgsound`,
			`br`,
			`col`,
			`embed`,
			`frame`,
			`hr`,
			`img`,
			`input`,
			`keygen`,
			`link`,
			`menuitem`,
			`meta`,
			`param`,
			`source`,
			`track`,
			`wbr`
		]);
		serializeToString(e) {
			return this._xmlSerialization(e, !1);
		}
		_xmlSerialization(e, t) {
			if (e._nodeDocument === void 0 || e._nodeDocument._hasNamespaces) {
				let n = new r.NamespacePrefixMap();
				n.set(`xml`, a.namespace.XML);
				let o = { value: 1 };
				try {
					return this._serializeNodeNS(e, null, n, o, t);
				} catch {
					throw new i.InvalidStateError();
				}
			}
			try {
				return this._serializeNode(e, t);
			} catch {
				throw new i.InvalidStateError();
			}
		}
		_serializeNodeNS(e, n, r, i, a) {
			switch (e.nodeType) {
				case t.NodeType.Element: return this._serializeElementNS(e, n, r, i, a);
				case t.NodeType.Document: return this._serializeDocumentNS(e, n, r, i, a);
				case t.NodeType.Comment: return this._serializeComment(e, a);
				case t.NodeType.Text: return this._serializeText(e, a);
				case t.NodeType.DocumentFragment: return this._serializeDocumentFragmentNS(e, n, r, i, a);
				case t.NodeType.DocumentType: return this._serializeDocumentType(e, a);
				case t.NodeType.ProcessingInstruction: return this._serializeProcessingInstruction(e, a);
				case t.NodeType.CData: return this._serializeCData(e, a);
				default: throw Error(`Unknown node type: ${e.nodeType}`);
			}
		}
		_serializeNode(e, n) {
			switch (e.nodeType) {
				case t.NodeType.Element: return this._serializeElement(e, n);
				case t.NodeType.Document: return this._serializeDocument(e, n);
				case t.NodeType.Comment: return this._serializeComment(e, n);
				case t.NodeType.Text: return this._serializeText(e, n);
				case t.NodeType.DocumentFragment: return this._serializeDocumentFragment(e, n);
				case t.NodeType.DocumentType: return this._serializeDocumentType(e, n);
				case t.NodeType.ProcessingInstruction: return this._serializeProcessingInstruction(e, n);
				case t.NodeType.CData: return this._serializeCData(e, n);
				default: throw Error(`Unknown node type: ${e.nodeType}`);
			}
		}
		_serializeElementNS(e, t, n, r, i) {
			if (i && (e.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(e.localName))) throw Error(`Node local name contains invalid characters (well-formed required).`);
			let s = `<`, c = ``, l = !1, u = !1, d = n.copy(), f = {}, p = this._recordNamespaceInformation(e, d, f), m = t, h = e.namespaceURI;
			if (m === h) p !== null && (u = !0), c = h === a.namespace.XML ? `xml:` + e.localName : e.localName, s += c;
			else {
				let t = e.prefix, n = null;
				if ((t !== null || h !== p) && (n = d.get(t, h)), t === `xmlns`) {
					if (i) throw Error(`An element cannot have the 'xmlns' prefix (well-formed required).`);
					n = t;
				}
				n === null ? t === null ? p === null || p !== null && p !== h ? (u = !0, c += e.localName, m = h, s += c, s += ` xmlns="` + this._serializeAttributeValue(h, i) + `"`) : (c += e.localName, m = h, s += c) : (t in f && (t = this._generatePrefix(h, d, r)), d.set(t, h), c += t + `:` + e.localName, s += c, s += ` xmlns:` + t + `="` + this._serializeAttributeValue(h, i) + `"`, p !== null && (m = p || null)) : (c = n + `:` + e.localName, p !== null && p !== a.namespace.XML && (m = p || null), s += c);
			}
			s += this._serializeAttributesNS(e, d, r, f, u, i);
			let g = h === a.namespace.HTML;
			if (g && e.childNodes.length === 0 && XMLSerializerImpl._VoidElementNames.has(e.localName) ? (s += ` /`, l = !0) : !g && e.childNodes.length === 0 && (s += `/`, l = !0), s += `>`, l) return s;
			if (!(g && e.localName === `template`)) for (let t of e._children || e.childNodes) s += this._serializeNodeNS(t, m, d, r, i);
			return s += `</` + c + `>`, s;
		}
		_serializeDocumentNS(e, t, n, r, i) {
			if (i && e.documentElement === null) throw Error(`Missing document element (well-formed required).`);
			let a = ``;
			for (let o of e._children || e.childNodes) a += this._serializeNodeNS(o, t, n, r, i);
			return a;
		}
		_serializeComment(e, t) {
			if (t && (!(0, o.xml_isLegalChar)(e.data) || e.data.indexOf(`--`) !== -1 || e.data.endsWith(`-`))) throw Error(`Comment data contains invalid characters (well-formed required).`);
			return `<!--` + e.data + `-->`;
		}
		_serializeText(e, t) {
			if (t && !(0, o.xml_isLegalChar)(e.data)) throw Error(`Text data contains invalid characters (well-formed required).`);
			let n = ``;
			for (let t = 0; t < e.data.length; t++) {
				let r = e.data[t];
				n += r === `&` ? `&amp;` : r === `<` ? `&lt;` : r === `>` ? `&gt;` : r;
			}
			return n;
		}
		_serializeDocumentFragmentNS(e, t, n, r, i) {
			let a = ``;
			for (let o of e._children || e.childNodes) a += this._serializeNodeNS(o, t, n, r, i);
			return a;
		}
		_serializeDocumentType(e, t) {
			if (t && !(0, o.xml_isPubidChar)(e.publicId)) throw Error(`DocType public identifier does not match PubidChar construct (well-formed required).`);
			if (t && (!(0, o.xml_isLegalChar)(e.systemId) || e.systemId.indexOf(`"`) !== -1 && e.systemId.indexOf(`'`) !== -1)) throw Error(`DocType system identifier contains invalid characters (well-formed required).`);
			return e.publicId && e.systemId ? `<!DOCTYPE ` + e.name + ` PUBLIC "` + e.publicId + `" "` + e.systemId + `">` : e.publicId ? `<!DOCTYPE ` + e.name + ` PUBLIC "` + e.publicId + `">` : e.systemId ? `<!DOCTYPE ` + e.name + ` SYSTEM "` + e.systemId + `">` : `<!DOCTYPE ` + e.name + `>`;
		}
		_serializeProcessingInstruction(e, t) {
			if (t && (e.target.indexOf(`:`) !== -1 || /^xml$/i.test(e.target))) throw Error(`Processing instruction target contains invalid characters (well-formed required).`);
			if (t && (!(0, o.xml_isLegalChar)(e.data) || e.data.indexOf(`?>`) !== -1)) throw Error(`Processing instruction data contains invalid characters (well-formed required).`);
			return `<?` + (e.data === `` ? e.target : e.target + ` ` + e.data) + `?>`;
		}
		_serializeCData(e, t) {
			if (t && e.data.indexOf(`]]>`) !== -1) throw Error(`CDATA contains invalid characters (well-formed required).`);
			return `<![CDATA[` + e.data + `]]>`;
		}
		_serializeAttributesNS(e, t, r, i, s, c) {
			let l = ``, u = c ? new n.LocalNameSet() : void 0;
			for (let n of e.attributes) {
				if (!s && !c && n.namespaceURI === null) {
					l += ` ` + n.localName + `="` + this._serializeAttributeValue(n.value, c) + `"`;
					continue;
				}
				if (c && u && u.has(n.namespaceURI, n.localName)) throw Error(`Element contains duplicate attributes (well-formed required).`);
				c && u && u.set(n.namespaceURI, n.localName);
				let e = n.namespaceURI, d = null;
				if (e !== null) {
					if (d = t.get(n.prefix, e), e === a.namespace.XMLNS) {
						if (n.value === a.namespace.XML || n.prefix === null && s || n.prefix !== null && (!(n.localName in i) || i[n.localName] !== n.value) && t.has(n.localName, n.value)) continue;
						if (c && n.value === a.namespace.XMLNS) throw Error(`XMLNS namespace is reserved (well-formed required).`);
						if (c && n.value === ``) throw Error(`Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required).`);
						n.prefix === `xmlns` && (d = `xmlns`);
					} else d === null && (d = n.prefix !== null && (!t.hasPrefix(n.prefix) || t.has(n.prefix, e)) ? n.prefix : this._generatePrefix(e, t, r), l += ` xmlns:` + d + `="` + this._serializeAttributeValue(e, c) + `"`);
				}
				if (l += ` `, d !== null && (l += d + `:`), c && (n.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(n.localName) || n.localName === `xmlns` && e === null)) throw Error(`Attribute local name contains invalid characters (well-formed required).`);
				l += n.localName + `="` + this._serializeAttributeValue(n.value, c) + `"`;
			}
			return l;
		}
		_recordNamespaceInformation(e, t, n) {
			let r = null;
			for (let i of e.attributes) {
				let e = i.namespaceURI, o = i.prefix;
				if (e === a.namespace.XMLNS) {
					if (o === null) {
						r = i.value;
						continue;
					}
					{
						let e = i.localName, r = i.value;
						if (r === a.namespace.XML || (r === `` && (r = null), t.has(e, r))) continue;
						t.set(e, r), n[e] = r || ``;
					}
				}
			}
			return r;
		}
		_generatePrefix(e, t, n) {
			let r = `ns` + n.value;
			return n.value++, t.set(r, e), r;
		}
		_serializeAttributeValue(e, t) {
			if (t && e !== null && !(0, o.xml_isLegalChar)(e)) throw Error(`Invalid characters in attribute value.`);
			if (e === null) return ``;
			let n = ``;
			for (let t = 0; t < e.length; t++) {
				let r = e[t];
				n += r === `"` ? `&quot;` : r === `&` ? `&amp;` : r === `<` ? `&lt;` : r === `>` ? `&gt;` : r;
			}
			return n;
		}
		_serializeElement(e, t) {
			if (t && (e.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(e.localName))) throw Error(`Node local name contains invalid characters (well-formed required).`);
			let n = !1, r = e.localName, i = `<` + r;
			if (i += this._serializeAttributes(e, t), e._children.size === 0 && (i += `/`, n = !0), i += `>`, n) return i;
			for (let n of e._children) i += this._serializeNode(n, t);
			return i += `</` + r + `>`, i;
		}
		_serializeDocument(e, t) {
			if (t && e.documentElement === null) throw Error(`Missing document element (well-formed required).`);
			let n = ``;
			for (let r of e._children) n += this._serializeNode(r, t);
			return n;
		}
		_serializeDocumentFragment(e, t) {
			let n = ``;
			for (let r of e._children) n += this._serializeNode(r, t);
			return n;
		}
		_serializeAttributes(e, t) {
			let n = ``, r = t ? {} : void 0;
			for (let i of e.attributes) {
				if (t && r && i.localName in r) throw Error(`Element contains duplicate attributes (well-formed required).`);
				if (t && r && (r[i.localName] = !0), t && (i.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(i.localName))) throw Error(`Attribute local name contains invalid characters (well-formed required).`);
				n += ` ` + i.localName + `="` + this._serializeAttributeValue(i.value, t) + `"`;
			}
			return n;
		}
	};
})), ut = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLSerializer = void 0;
	var t = lt();
	Object.defineProperty(e, "XMLSerializer", {
		enumerable: !0,
		get: function() {
			return t.XMLSerializerImpl;
		}
	});
})), dt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLSerializer = e.DOMParser = e.DOMImplementation = void 0, rt().dom.setFeatures(!0);
	var t = rt();
	Object.defineProperty(e, "DOMImplementation", {
		enumerable: !0,
		get: function() {
			return t.DOMImplementation;
		}
	});
	var n = ct();
	Object.defineProperty(e, "DOMParser", {
		enumerable: !0,
		get: function() {
			return n.DOMParser;
		}
	});
	var r = ut();
	Object.defineProperty(e, "XMLSerializer", {
		enumerable: !0,
		get: function() {
			return r.XMLSerializer;
		}
	});
})), ft = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.createDocument = i, e.sanitizeInput = a;
	let t = dt(), n = rt(), r = c();
	n.dom.setFeatures(!1);
	function i() {
		let e = new t.DOMImplementation().createDocument(null, `root`, null);
		return e.documentElement && e.removeChild(e.documentElement), e;
	}
	function a(e, t) {
		if (e == null) return e;
		if (t === void 0) return e + ``;
		{
			let n = ``;
			e += ``;
			for (let i = 0; i < e.length; i++) {
				let a = e.charCodeAt(i);
				if (a === 9 || a === 10 || a === 13 || a >= 32 && a <= 55295 || a >= 57344 && a <= 65533) n += e.charAt(i);
				else if (a >= 55296 && a <= 56319 && i < e.length - 1) {
					let o = e.charCodeAt(i + 1);
					o >= 56320 && o <= 57343 ? (a = (a - 55296) * 1024 + o - 56320 + 65536, n += String.fromCodePoint(a), i++) : n += (0, r.isString)(t) ? t : t(e.charAt(i), i, e);
				} else n += (0, r.isString)(t) ? t : t(e.charAt(i), i, e);
			}
			return n;
		}
	}
})), pt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BaseReader = void 0;
	let t = ft();
	e.BaseReader = class BaseReader {
		_builderOptions;
		static _entityTable = {
			lt: `<`,
			gt: `>`,
			amp: `&`,
			quot: `"`,
			apos: `'`
		};
		constructor(e) {
			this._builderOptions = e, e.parser && Object.assign(this, e.parser);
		}
		_docType(e, t, n, r) {
			return e.dtd({
				name: t,
				pubID: n,
				sysID: r
			});
		}
		_comment(e, t) {
			return e.com(t);
		}
		_text(e, t) {
			return e.txt(t);
		}
		_instruction(e, t, n) {
			return e.ins(t, n);
		}
		_cdata(e, t) {
			return e.dat(t);
		}
		_element(e, t, n) {
			return t === void 0 ? e.ele(n) : e.ele(t, n);
		}
		_attribute(e, t, n, r) {
			return t === void 0 ? e.att(n, r) : e.att(t, n, r);
		}
		_sanitize(e) {
			return (0, t.sanitizeInput)(e, this._builderOptions.invalidCharReplacement);
		}
		_decodeText(e) {
			return e == null ? e : e.replace(/&(quot|amp|apos|lt|gt);/g, (e, t) => BaseReader._entityTable[t]).replace(/&#(?:x([a-fA-F0-9]+)|([0-9]+));/g, (e, t, n) => String.fromCodePoint(parseInt(t || n, t ? 16 : 10)));
		}
		_decodeAttributeValue(e) {
			return this._decodeText(e);
		}
		parse(e, t) {
			return this._parse(e, t);
		}
		docType(e, t, n, r) {
			return this._docType(e, t, n, r);
		}
		comment(e, t) {
			return this._comment(e, t);
		}
		text(e, t) {
			return this._text(e, t);
		}
		instruction(e, t, n) {
			return this._instruction(e, t, n);
		}
		cdata(e, t) {
			return this._cdata(e, t);
		}
		element(e, t, n) {
			return this._element(e, t, n);
		}
		attribute(e, t, n, r) {
			return this._attribute(e, t, n, r);
		}
		sanitize(e) {
			return this._sanitize(e);
		}
	};
})), mt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLReader = void 0;
	let t = at(), n = it(), r = l(), i = w(), a = Q(), o = pt();
	var XMLReader = class extends o.BaseReader {
		_parse(e, o) {
			let s = new t.XMLStringLexer(o, { skipWhitespaceOnlyText: this._builderOptions.skipWhitespaceOnlyText }), c = e, l = e, u = s.nextToken();
			for (; u.type !== n.TokenType.EOF;) {
				switch (u.type) {
					case n.TokenType.Declaration:
						let t = u, o = this.sanitize(t.version);
						if (o !== `1.0`) throw Error(`Invalid xml version: ` + o);
						let s = { version: o };
						t.encoding && (s.encoding = this.sanitize(t.encoding)), t.standalone && (s.standalone = this.sanitize(t.standalone) === `yes`), l.set(s);
						break;
					case n.TokenType.DocType:
						let d = u;
						l = this.docType(l, this.sanitize(d.name), this.sanitize(d.pubId), this.sanitize(d.sysId)) || l;
						break;
					case n.TokenType.CDATA:
						let f = u;
						l = this.cdata(l, this.sanitize(f.data)) || l;
						break;
					case n.TokenType.Comment:
						let p = u;
						l = this.comment(l, this.sanitize(p.data)) || l;
						break;
					case n.TokenType.PI:
						let m = u;
						l = this.instruction(l, this.sanitize(m.target), this.sanitize(m.data)) || l;
						break;
					case n.TokenType.Text:
						if (l.node.nodeType === r.NodeType.Document) break;
						let h = u;
						l = this.text(l, this._decodeText(this.sanitize(h.data))) || l;
						break;
					case n.TokenType.Element:
						let g = u, _ = this.sanitize(g.name), [v] = (0, a.namespace_extractQName)(_), y = l.node.lookupNamespaceURI(v), b = {};
						for (let [e, t] of g.attributes) if (e = this.sanitize(e), t = this.sanitize(t), e === `xmlns`) y = t;
						else {
							let [n, r] = (0, a.namespace_extractQName)(e);
							n === `xmlns` && (r === v && (y = t), b[r] = t);
						}
						let x = y === null ? this.element(l, void 0, _) : this.element(l, y, _);
						if (x === void 0) break;
						l.node === e.node && (c = x);
						for (let [e, t] of g.attributes) {
							e = this.sanitize(e), t = this.sanitize(t);
							let [n, r] = (0, a.namespace_extractQName)(e), o = null;
							n === `xmlns` || n === null && r === `xmlns` ? o = i.namespace.XMLNS : (o = x.node.lookupNamespaceURI(n), o !== null && x.node.isDefaultNamespace(o) ? o = null : o === null && n !== null && (o = b[n] || null)), o === null ? this.attribute(x, void 0, e, this._decodeAttributeValue(t)) : this.attribute(x, o, e, this._decodeAttributeValue(t));
						}
						g.selfClosing || (l = x);
						break;
					case n.TokenType.ClosingTag: l.node.parentNode && (l = l.up());
				}
				u = s.nextToken();
			}
			return c;
		}
	};
	e.XMLReader = XMLReader;
})), ht = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ObjectReader = void 0;
	let t = c(), n = pt();
	var ObjectReader = class extends n.BaseReader {
		_parse(e, n) {
			let r = this._builderOptions, i = null;
			return (0, t.isFunction)(n) ? i = this.parse(e, n.call(this)) : (0, t.isArray)(n) || (0, t.isSet)(n) ? (0, t.forEachArray)(n, (t) => i = this.parse(e, t), this) : (0, t.isMap)(n) || (0, t.isObject)(n) ? (0, t.forEachObject)(n, (n, a) => {
				if ((0, t.isFunction)(a) && (a = a.call(this)), !r.ignoreConverters && n.indexOf(r.convert.att) === 0) {
					if (n === r.convert.att) {
						if ((0, t.isArray)(a) || (0, t.isSet)(a)) throw Error(`Invalid attribute: ` + a.toString() + `. ` + e._debugInfo());
						(0, t.forEachObject)(a, (t, n) => {
							i = this.attribute(e, void 0, this.sanitize(t), this._decodeAttributeValue(this.sanitize(n))) || i;
						});
					} else i = this.attribute(e, void 0, this.sanitize(n.substring(r.convert.att.length)), this._decodeAttributeValue(this.sanitize(a?.toString()))) || i;
				} else if (!r.ignoreConverters && n.indexOf(r.convert.text) === 0) i = (0, t.isMap)(a) || (0, t.isObject)(a) ? this.parse(e, a) : this.text(e, this._decodeText(this.sanitize(a?.toString()))) || i;
				else if (!r.ignoreConverters && n.indexOf(r.convert.cdata) === 0) (0, t.isArray)(a) || (0, t.isSet)(a) ? (0, t.forEachArray)(a, (t) => i = this.cdata(e, this.sanitize(t)) || i, this) : i = this.cdata(e, this.sanitize(a?.toString())) || i;
				else if (!r.ignoreConverters && n.indexOf(r.convert.comment) === 0) (0, t.isArray)(a) || (0, t.isSet)(a) ? (0, t.forEachArray)(a, (t) => i = this.comment(e, this.sanitize(t)) || i, this) : i = this.comment(e, this.sanitize(a?.toString())) || i;
				else if (!r.ignoreConverters && n.indexOf(r.convert.ins) === 0) {
					if ((0, t.isString)(a)) {
						let t = a.indexOf(` `), n = t === -1 ? a : a.substr(0, t), r = t === -1 ? `` : a.substr(t + 1);
						i = this.instruction(e, this.sanitize(n), this.sanitize(r)) || i;
					} else (0, t.isArray)(a) || (0, t.isSet)(a) ? (0, t.forEachArray)(a, (t) => {
						let n = t.indexOf(` `), r = n === -1 ? t : t.substr(0, n), a = n === -1 ? `` : t.substr(n + 1);
						i = this.instruction(e, this.sanitize(r), this.sanitize(a)) || i;
					}, this) : (0, t.forEachObject)(a, (t, n) => i = this.instruction(e, this.sanitize(t), this.sanitize(n)) || i, this);
				} else if (!(((0, t.isArray)(a) || (0, t.isSet)(a)) && (0, t.isEmpty)(a))) {
					if (((0, t.isMap)(a) || (0, t.isObject)(a)) && (0, t.isEmpty)(a)) i = this.element(e, void 0, this.sanitize(n)) || i;
					else if (r.keepNullNodes || a != null) {
						if ((0, t.isArray)(a) || (0, t.isSet)(a)) (0, t.forEachArray)(a, (t) => {
							let r = {};
							r[n] = t, i = this.parse(e, r);
						}, this);
						else if ((0, t.isMap)(a) || (0, t.isObject)(a)) {
							let t = this.element(e, void 0, this.sanitize(n));
							t && (i = t, this.parse(t, a));
						} else if (a != null && (!(0, t.isString)(a) || a !== ``)) {
							let t = this.element(e, void 0, this.sanitize(n));
							t && (i = t, this.text(t, this._decodeText(this.sanitize(a?.toString()))));
						} else i = this.element(e, void 0, this.sanitize(n)) || i;
					}
				}
			}, this) : !r.keepNullNodes && n == null || (i = this.text(e, this._decodeText(this.sanitize(n?.toString()))) || i), i || e;
		}
	};
	e.ObjectReader = ObjectReader;
})), gt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.JSONReader = void 0;
	let t = ht(), n = pt();
	var JSONReader = class extends n.BaseReader {
		_parse(e, n) {
			return new t.ObjectReader(this._builderOptions).parse(e, JSON.parse(n));
		}
	};
	e.JSONReader = JSONReader;
})), _t = t(((e, t) => {
	function n(e) {
		return e == null;
	}
	function r(e) {
		return typeof e == `object` && !!e;
	}
	function i(e) {
		return Array.isArray(e) ? e : n(e) ? [] : [e];
	}
	function a(e, t) {
		if (t) {
			let n = Object.keys(t);
			for (let r = 0, i = n.length; r < i; r += 1) {
				let i = n[r];
				e[i] = t[i];
			}
		}
		return e;
	}
	function o(e, t) {
		let n = ``;
		for (let r = 0; r < t; r += 1) n += e;
		return n;
	}
	function s(e) {
		return e === 0 && 1 / e == -1 / 0;
	}
	t.exports.isNothing = n, t.exports.isObject = r, t.exports.toArray = i, t.exports.repeat = o, t.exports.isNegativeZero = s, t.exports.extend = a;
})), vt = t(((e, t) => {
	function n(e, t) {
		let n = ``, r = e.reason || `(unknown reason)`;
		return e.mark ? (e.mark.name && (n += `in "` + e.mark.name + `" `), n += `(` + (e.mark.line + 1) + `:` + (e.mark.column + 1) + `)`, !t && e.mark.snippet && (n += `

` + e.mark.snippet), r + ` ` + n) : r;
	}
	function r(e, t) {
		Error.call(this), this.name = `YAMLException`, this.reason = e, this.mark = t, this.message = n(this, !1), Error.captureStackTrace ? Error.captureStackTrace(this, this.constructor) : this.stack = Error().stack || ``;
	}
	r.prototype = Object.create(Error.prototype), r.prototype.constructor = r, r.prototype.toString = function(e) {
		return this.name + `: ` + n(this, e);
	}, t.exports = r;
})), yt = t(((e, t) => {
	let n = _t();
	function r(e, t, n, r, i) {
		let a = ``, o = ``, s = Math.floor(i / 2) - 1;
		return r - t > s && (a = ` ... `, t = r - s + a.length), n - r > s && (o = ` ...`, n = r + s - o.length), {
			str: a + e.slice(t, n).replace(/\t/g, `→`) + o,
			pos: r - t + a.length
		};
	}
	function i(e, t) {
		return n.repeat(` `, t - e.length) + e;
	}
	function a(e, t) {
		if (t = Object.create(t || null), !e.buffer) return null;
		t.maxLength || (t.maxLength = 79), typeof t.indent != `number` && (t.indent = 1), typeof t.linesBefore != `number` && (t.linesBefore = 3), typeof t.linesAfter != `number` && (t.linesAfter = 2);
		let a = /\r?\n|\r|\0/g, o = [0], s = [], c, l = -1;
		for (; c = a.exec(e.buffer);) s.push(c.index), o.push(c.index + c[0].length), e.position <= c.index && l < 0 && (l = o.length - 2);
		l < 0 && (l = o.length - 1);
		let u = ``, d = Math.min(e.line + t.linesAfter, s.length).toString().length, f = t.maxLength - (t.indent + d + 3);
		for (let a = 1; a <= t.linesBefore && !(l - a < 0); a++) {
			let c = r(e.buffer, o[l - a], s[l - a], e.position - (o[l] - o[l - a]), f);
			u = n.repeat(` `, t.indent) + i((e.line - a + 1).toString(), d) + ` | ` + c.str + `
` + u;
		}
		let p = r(e.buffer, o[l], s[l], e.position, f);
		u += n.repeat(` `, t.indent) + i((e.line + 1).toString(), d) + ` | ` + p.str + `
`, u += n.repeat(`-`, t.indent + d + 3 + p.pos) + `^
`;
		for (let a = 1; a <= t.linesAfter && !(l + a >= s.length); a++) {
			let c = r(e.buffer, o[l + a], s[l + a], e.position - (o[l] - o[l + a]), f);
			u += n.repeat(` `, t.indent) + i((e.line + a + 1).toString(), d) + ` | ` + c.str + `
`;
		}
		return u.replace(/\n$/, ``);
	}
	t.exports = a;
})), $ = t(((e, t) => {
	let n = vt(), r = [
		`kind`,
		`multi`,
		`resolve`,
		`construct`,
		`instanceOf`,
		`predicate`,
		`represent`,
		`representName`,
		`defaultStyle`,
		`styleAliases`
	], i = [
		`scalar`,
		`sequence`,
		`mapping`
	];
	function a(e) {
		let t = {};
		return e !== null && Object.keys(e).forEach(function(n) {
			e[n].forEach(function(e) {
				t[String(e)] = n;
			});
		}), t;
	}
	function o(e, t) {
		if (t ||= {}, Object.keys(t).forEach(function(t) {
			if (r.indexOf(t) === -1) throw new n(`Unknown option "` + t + `" is met in definition of "` + e + `" YAML type.`);
		}), this.options = t, this.tag = e, this.kind = t.kind || null, this.resolve = t.resolve || function() {
			return !0;
		}, this.construct = t.construct || function(e) {
			return e;
		}, this.instanceOf = t.instanceOf || null, this.predicate = t.predicate || null, this.represent = t.represent || null, this.representName = t.representName || null, this.defaultStyle = t.defaultStyle || null, this.multi = t.multi || !1, this.styleAliases = a(t.styleAliases || null), i.indexOf(this.kind) === -1) throw new n(`Unknown kind "` + this.kind + `" is specified for "` + e + `" YAML type.`);
	}
	t.exports = o;
})), bt = t(((e, t) => {
	let n = vt(), r = $();
	function i(e, t) {
		let n = [];
		return e[t].forEach(function(e) {
			let t = n.length;
			n.forEach(function(n, r) {
				n.tag === e.tag && n.kind === e.kind && n.multi === e.multi && (t = r);
			}), n[t] = e;
		}), n;
	}
	function a() {
		let e = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function t(t) {
			t.multi ? (e.multi[t.kind].push(t), e.multi.fallback.push(t)) : e[t.kind][t.tag] = e.fallback[t.tag] = t;
		}
		for (let e = 0, n = arguments.length; e < n; e += 1) arguments[e].forEach(t);
		return e;
	}
	function o(e) {
		return this.extend(e);
	}
	o.prototype.extend = function(e) {
		let t = [], s = [];
		if (e instanceof r) s.push(e);
		else if (Array.isArray(e)) s = s.concat(e);
		else if (e && (Array.isArray(e.implicit) || Array.isArray(e.explicit))) e.implicit && (t = t.concat(e.implicit)), e.explicit && (s = s.concat(e.explicit));
		else throw new n(`Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })`);
		t.forEach(function(e) {
			if (!(e instanceof r)) throw new n(`Specified list of YAML types (or a single Type object) contains a non-Type object.`);
			if (e.loadKind && e.loadKind !== `scalar`) throw new n(`There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.`);
			if (e.multi) throw new n(`There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.`);
		}), s.forEach(function(e) {
			if (!(e instanceof r)) throw new n(`Specified list of YAML types (or a single Type object) contains a non-Type object.`);
		});
		let c = Object.create(o.prototype);
		return c.implicit = (this.implicit || []).concat(t), c.explicit = (this.explicit || []).concat(s), c.compiledImplicit = i(c, `implicit`), c.compiledExplicit = i(c, `explicit`), c.compiledTypeMap = a(c.compiledImplicit, c.compiledExplicit), c;
	}, t.exports = o;
})), xt = t(((e, t) => {
	t.exports = new ($())(`tag:yaml.org,2002:str`, {
		kind: `scalar`,
		construct: function(e) {
			return e === null ? `` : e;
		}
	});
})), St = t(((e, t) => {
	t.exports = new ($())(`tag:yaml.org,2002:seq`, {
		kind: `sequence`,
		construct: function(e) {
			return e === null ? [] : e;
		}
	});
})), Ct = t(((e, t) => {
	t.exports = new ($())(`tag:yaml.org,2002:map`, {
		kind: `mapping`,
		construct: function(e) {
			return e === null ? {} : e;
		}
	});
})), wt = t(((e, t) => {
	t.exports = new (bt())({ explicit: [
		xt(),
		St(),
		Ct()
	] });
})), Tt = t(((e, t) => {
	let n = $();
	function r(e) {
		if (e === null) return !0;
		let t = e.length;
		return t === 1 && e === `~` || t === 4 && (e === `null` || e === `Null` || e === `NULL`);
	}
	function i() {
		return null;
	}
	function a(e) {
		return e === null;
	}
	t.exports = new n(`tag:yaml.org,2002:null`, {
		kind: `scalar`,
		resolve: r,
		construct: i,
		predicate: a,
		represent: {
			canonical: function() {
				return `~`;
			},
			lowercase: function() {
				return `null`;
			},
			uppercase: function() {
				return `NULL`;
			},
			camelcase: function() {
				return `Null`;
			},
			empty: function() {
				return ``;
			}
		},
		defaultStyle: `lowercase`
	});
})), Et = t(((e, t) => {
	let n = $();
	function r(e) {
		if (e === null) return !1;
		let t = e.length;
		return t === 4 && (e === `true` || e === `True` || e === `TRUE`) || t === 5 && (e === `false` || e === `False` || e === `FALSE`);
	}
	function i(e) {
		return e === `true` || e === `True` || e === `TRUE`;
	}
	function a(e) {
		return Object.prototype.toString.call(e) === `[object Boolean]`;
	}
	t.exports = new n(`tag:yaml.org,2002:bool`, {
		kind: `scalar`,
		resolve: r,
		construct: i,
		predicate: a,
		represent: {
			lowercase: function(e) {
				return e ? `true` : `false`;
			},
			uppercase: function(e) {
				return e ? `TRUE` : `FALSE`;
			},
			camelcase: function(e) {
				return e ? `True` : `False`;
			}
		},
		defaultStyle: `lowercase`
	});
})), Dt = t(((e, t) => {
	let n = _t(), r = $();
	function i(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function a(e) {
		return e >= 48 && e <= 55;
	}
	function o(e) {
		return e >= 48 && e <= 57;
	}
	function s(e) {
		if (e === null) return !1;
		let t = e.length, n = 0, r = !1;
		if (!t) return !1;
		let s = e[n];
		if ((s === `-` || s === `+`) && (s = e[++n]), s === `0`) {
			if (n + 1 === t) return !0;
			if (s = e[++n], s === `b`) {
				for (n++; n < t; n++) {
					if (s = e[n], s !== `0` && s !== `1`) return !1;
					r = !0;
				}
				return r && isFinite(c(e));
			}
			if (s === `x`) {
				for (n++; n < t; n++) {
					if (!i(e.charCodeAt(n))) return !1;
					r = !0;
				}
				return r && isFinite(c(e));
			}
			if (s === `o`) {
				for (n++; n < t; n++) {
					if (!a(e.charCodeAt(n))) return !1;
					r = !0;
				}
				return r && isFinite(c(e));
			}
		}
		for (; n < t; n++) {
			if (!o(e.charCodeAt(n))) return !1;
			r = !0;
		}
		return r ? isFinite(c(e)) : !1;
	}
	function c(e) {
		let t = e, n = 1, r = t[0];
		if ((r === `-` || r === `+`) && (r === `-` && (n = -1), t = t.slice(1), r = t[0]), t === `0`) return 0;
		if (r === `0`) {
			if (t[1] === `b`) return n * parseInt(t.slice(2), 2);
			if (t[1] === `x`) return n * parseInt(t.slice(2), 16);
			if (t[1] === `o`) return n * parseInt(t.slice(2), 8);
		}
		return n * parseInt(t, 10);
	}
	function l(e) {
		return c(e);
	}
	function u(e) {
		return Object.prototype.toString.call(e) === `[object Number]` && e % 1 == 0 && !n.isNegativeZero(e);
	}
	t.exports = new r(`tag:yaml.org,2002:int`, {
		kind: `scalar`,
		resolve: s,
		construct: l,
		predicate: u,
		represent: {
			binary: function(e) {
				return e >= 0 ? `0b` + e.toString(2) : `-0b` + e.toString(2).slice(1);
			},
			octal: function(e) {
				return e >= 0 ? `0o` + e.toString(8) : `-0o` + e.toString(8).slice(1);
			},
			decimal: function(e) {
				return e.toString(10);
			},
			hexadecimal: function(e) {
				return e >= 0 ? `0x` + e.toString(16).toUpperCase() : `-0x` + e.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: `decimal`,
		styleAliases: {
			binary: [2, `bin`],
			octal: [8, `oct`],
			decimal: [10, `dec`],
			hexadecimal: [16, `hex`]
		}
	});
})), Ot = t(((e, t) => {
	let n = _t(), r = $(), i = RegExp(`^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`), a = RegExp(`^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`);
	function o(e) {
		return e === null || !i.test(e) ? !1 : isFinite(parseFloat(e, 10)) ? !0 : a.test(e);
	}
	function s(e) {
		let t = e.toLowerCase(), n = t[0] === `-` ? -1 : 1;
		return `+-`.indexOf(t[0]) >= 0 && (t = t.slice(1)), t === `.inf` ? n === 1 ? 1 / 0 : -1 / 0 : t === `.nan` ? NaN : n * parseFloat(t, 10);
	}
	let c = /^[-+]?[0-9]+e/;
	function l(e, t) {
		if (isNaN(e)) switch (t) {
			case `lowercase`: return `.nan`;
			case `uppercase`: return `.NAN`;
			case `camelcase`: return `.NaN`;
		}
		else if (e === 1 / 0) switch (t) {
			case `lowercase`: return `.inf`;
			case `uppercase`: return `.INF`;
			case `camelcase`: return `.Inf`;
		}
		else if (e === -1 / 0) switch (t) {
			case `lowercase`: return `-.inf`;
			case `uppercase`: return `-.INF`;
			case `camelcase`: return `-.Inf`;
		}
		else if (n.isNegativeZero(e)) return `-0.0`;
		let r = e.toString(10);
		return c.test(r) ? r.replace(`e`, `.e`) : r;
	}
	function u(e) {
		return Object.prototype.toString.call(e) === `[object Number]` && (e % 1 != 0 || n.isNegativeZero(e));
	}
	t.exports = new r(`tag:yaml.org,2002:float`, {
		kind: `scalar`,
		resolve: o,
		construct: s,
		predicate: u,
		represent: l,
		defaultStyle: `lowercase`
	});
})), kt = t(((e, t) => {
	t.exports = wt().extend({ implicit: [
		Tt(),
		Et(),
		Dt(),
		Ot()
	] });
})), At = t(((e, t) => {
	t.exports = kt();
})), jt = t(((e, t) => {
	let n = $(), r = RegExp(`^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$`), i = RegExp(`^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$`);
	function a(e) {
		return e === null ? !1 : r.exec(e) !== null || i.exec(e) !== null;
	}
	function o(e) {
		let t = 0, n = null, a = r.exec(e);
		if (a === null && (a = i.exec(e)), a === null) throw Error(`Date resolve error`);
		let o = +a[1], s = a[2] - 1, c = +a[3];
		if (!a[4]) return new Date(Date.UTC(o, s, c));
		let l = +a[4], u = +a[5], d = +a[6];
		if (a[7]) {
			for (t = a[7].slice(0, 3); t.length < 3;) t += `0`;
			t = +t;
		}
		if (a[9]) {
			let e = +a[10], t = +(a[11] || 0);
			n = (e * 60 + t) * 6e4, a[9] === `-` && (n = -n);
		}
		let f = new Date(Date.UTC(o, s, c, l, u, d, t));
		return n && f.setTime(f.getTime() - n), f;
	}
	function s(e) {
		return e.toISOString();
	}
	t.exports = new n(`tag:yaml.org,2002:timestamp`, {
		kind: `scalar`,
		resolve: a,
		construct: o,
		instanceOf: Date,
		represent: s
	});
})), Mt = t(((e, t) => {
	let n = $();
	function r(e) {
		return e === `<<` || e === null;
	}
	t.exports = new n(`tag:yaml.org,2002:merge`, {
		kind: `scalar`,
		resolve: r
	});
})), Nt = t(((e, t) => {
	let n = $();
	function r(e) {
		if (e === null) return !1;
		let t = 0, n = e.length;
		for (let r = 0; r < n; r++) {
			let n = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`.indexOf(e.charAt(r));
			if (!(n > 64)) {
				if (n < 0) return !1;
				t += 6;
			}
		}
		return t % 8 == 0;
	}
	function i(e) {
		let t = e.replace(/[\r\n=]/g, ``), n = t.length, r = 0, i = [];
		for (let e = 0; e < n; e++) e % 4 == 0 && e && (i.push(r >> 16 & 255), i.push(r >> 8 & 255), i.push(r & 255)), r = r << 6 | `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`.indexOf(t.charAt(e));
		let a = n % 4 * 6;
		return a === 0 ? (i.push(r >> 16 & 255), i.push(r >> 8 & 255), i.push(r & 255)) : a === 18 ? (i.push(r >> 10 & 255), i.push(r >> 2 & 255)) : a === 12 && i.push(r >> 4 & 255), new Uint8Array(i);
	}
	function a(e) {
		let t = ``, n = 0, r = e.length, i = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;
		for (let a = 0; a < r; a++) a % 3 == 0 && a && (t += i[n >> 18 & 63], t += i[n >> 12 & 63], t += i[n >> 6 & 63], t += i[n & 63]), n = (n << 8) + e[a];
		let a = r % 3;
		return a === 0 ? (t += i[n >> 18 & 63], t += i[n >> 12 & 63], t += i[n >> 6 & 63], t += i[n & 63]) : a === 2 ? (t += i[n >> 10 & 63], t += i[n >> 4 & 63], t += i[n << 2 & 63], t += i[64]) : a === 1 && (t += i[n >> 2 & 63], t += i[n << 4 & 63], t += i[64], t += i[64]), t;
	}
	function o(e) {
		return Object.prototype.toString.call(e) === `[object Uint8Array]`;
	}
	t.exports = new n(`tag:yaml.org,2002:binary`, {
		kind: `scalar`,
		resolve: r,
		construct: i,
		predicate: o,
		represent: a
	});
})), Pt = t(((e, t) => {
	let n = $(), r = Object.prototype.hasOwnProperty, i = Object.prototype.toString;
	function a(e) {
		if (e === null) return !0;
		let t = {}, n = e;
		for (let e = 0, a = n.length; e < a; e += 1) {
			let a = n[e], o = !1;
			if (i.call(a) !== `[object Object]`) return !1;
			let s;
			for (s in a) if (r.call(a, s)) {
				if (!o) o = !0;
				else return !1;
			}
			if (!o || r.call(t, s)) return !1;
			Object.defineProperty(t, s, { value: !0 });
		}
		return !0;
	}
	function o(e) {
		return e === null ? [] : e;
	}
	t.exports = new n(`tag:yaml.org,2002:omap`, {
		kind: `sequence`,
		resolve: a,
		construct: o
	});
})), Ft = t(((e, t) => {
	let n = $(), r = Object.prototype.toString;
	function i(e) {
		if (e === null) return !0;
		let t = e, n = Array(t.length);
		for (let e = 0, i = t.length; e < i; e += 1) {
			let i = t[e];
			if (r.call(i) !== `[object Object]`) return !1;
			let a = Object.keys(i);
			if (a.length !== 1) return !1;
			n[e] = [a[0], i[a[0]]];
		}
		return !0;
	}
	function a(e) {
		if (e === null) return [];
		let t = e, n = Array(t.length);
		for (let e = 0, r = t.length; e < r; e += 1) {
			let r = t[e], i = Object.keys(r);
			n[e] = [i[0], r[i[0]]];
		}
		return n;
	}
	t.exports = new n(`tag:yaml.org,2002:pairs`, {
		kind: `sequence`,
		resolve: i,
		construct: a
	});
})), It = t(((e, t) => {
	let n = $(), r = Object.prototype.hasOwnProperty;
	function i(e) {
		if (e === null) return !0;
		let t = e;
		for (let e in t) if (r.call(t, e) && t[e] !== null) return !1;
		return !0;
	}
	function a(e) {
		return e === null ? {} : e;
	}
	t.exports = new n(`tag:yaml.org,2002:set`, {
		kind: `mapping`,
		resolve: i,
		construct: a
	});
})), Lt = t(((e, t) => {
	t.exports = At().extend({
		implicit: [jt(), Mt()],
		explicit: [
			Nt(),
			Pt(),
			Ft(),
			It()
		]
	});
})), Rt = t(((e, t) => {
	let n = _t(), r = vt(), i = yt(), a = Lt(), o = Object.prototype.hasOwnProperty, s = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, c = /[\x85\u2028\u2029]/, l = /[,\[\]{}]/, u = /^(?:!|!!|![0-9A-Za-z-]+!)$/, d = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function f(e) {
		return Object.prototype.toString.call(e);
	}
	function p(e) {
		return e === 10 || e === 13;
	}
	function m(e) {
		return e === 9 || e === 32;
	}
	function h(e) {
		return e === 9 || e === 32 || e === 10 || e === 13;
	}
	function g(e) {
		return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
	}
	function _(e) {
		if (e >= 48 && e <= 57) return e - 48;
		let t = e | 32;
		return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
	}
	function v(e) {
		return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
	}
	function y(e) {
		return e >= 48 && e <= 57 ? e - 48 : -1;
	}
	function b(e) {
		switch (e) {
			case 48: return `\0`;
			case 97: return `\x07`;
			case 98: return `\b`;
			case 116: return `	`;
			case 9: return `	`;
			case 110: return `
`;
			case 118: return `\v`;
			case 102: return `\f`;
			case 114: return `\r`;
			case 101: return `\x1B`;
			case 32: return ` `;
			case 34: return `"`;
			case 47: return `/`;
			case 92: return `\\`;
			case 78: return ``;
			case 95: return `\xA0`;
			case 76: return `\u2028`;
			case 80: return `\u2029`;
			default: return ``;
		}
	}
	function x(e) {
		return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
	}
	function S(e, t, n) {
		t === `__proto__` ? Object.defineProperty(e, t, {
			configurable: !0,
			enumerable: !0,
			writable: !0,
			value: n
		}) : e[t] = n;
	}
	let C = Array(256), w = Array(256);
	for (let e = 0; e < 256; e++) C[e] = +!!b(e), w[e] = b(e);
	function T(e, t) {
		this.input = e, this.filename = t.filename || null, this.schema = t.schema || a, this.onWarning = t.onWarning || null, this.legacy = t.legacy || !1, this.json = t.json || !1, this.listener = t.listener || null, this.maxDepth = typeof t.maxDepth == `number` ? t.maxDepth : 100, this.maxTotalMergeKeys = typeof t.maxTotalMergeKeys == `number` ? t.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.length = e.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.depth = 0, this.totalMergeKeys = 0, this.firstTabInLine = -1, this.documents = [], this.anchorMapTransactions = [];
	}
	function E(e, t) {
		let n = {
			name: e.filename,
			buffer: e.input.slice(0, -1),
			position: e.position,
			line: e.line,
			column: e.position - e.lineStart
		};
		return n.snippet = i(n), new r(t, n);
	}
	function D(e, t) {
		throw E(e, t);
	}
	function O(e, t) {
		e.onWarning && e.onWarning.call(null, E(e, t));
	}
	function k(e, t, n) {
		let r = e.anchorMapTransactions;
		if (r.length !== 0) {
			let n = r[r.length - 1];
			o.call(n, t) || (n[t] = {
				existed: o.call(e.anchorMap, t),
				value: e.anchorMap[t]
			});
		}
		e.anchorMap[t] = n;
	}
	function A(e) {
		e.anchorMapTransactions.push(Object.create(null));
	}
	function j(e) {
		let t = e.anchorMapTransactions.pop(), n = e.anchorMapTransactions;
		if (n.length === 0) return;
		let r = n[n.length - 1], i = Object.keys(t);
		for (let e = 0, n = i.length; e < n; e += 1) {
			let n = i[e];
			o.call(r, n) || (r[n] = t[n]);
		}
	}
	function M(e) {
		let t = e.anchorMapTransactions.pop(), n = Object.keys(t);
		for (let r = n.length - 1; r >= 0; --r) {
			let i = t[n[r]];
			i.existed ? e.anchorMap[n[r]] = i.value : delete e.anchorMap[n[r]];
		}
	}
	function N(e) {
		return {
			position: e.position,
			line: e.line,
			lineStart: e.lineStart,
			lineIndent: e.lineIndent,
			firstTabInLine: e.firstTabInLine,
			tag: e.tag,
			anchor: e.anchor,
			kind: e.kind,
			result: e.result
		};
	}
	function P(e, t) {
		e.position = t.position, e.line = t.line, e.lineStart = t.lineStart, e.lineIndent = t.lineIndent, e.firstTabInLine = t.firstTabInLine, e.tag = t.tag, e.anchor = t.anchor, e.kind = t.kind, e.result = t.result;
	}
	let F = {
		YAML: function(e, t, n) {
			e.version !== null && D(e, `duplication of %YAML directive`), n.length !== 1 && D(e, `YAML directive accepts exactly one argument`);
			let r = /^([0-9]+)\.([0-9]+)$/.exec(n[0]);
			r === null && D(e, `ill-formed argument of the YAML directive`);
			let i = parseInt(r[1], 10), a = parseInt(r[2], 10);
			i !== 1 && D(e, `unacceptable YAML version of the document`), e.version = n[0], e.checkLineBreaks = a < 2, a !== 1 && a !== 2 && O(e, `unsupported YAML version of the document`);
		},
		TAG: function(e, t, n) {
			let r;
			n.length !== 2 && D(e, `TAG directive accepts exactly two arguments`);
			let i = n[0];
			r = n[1], u.test(i) || D(e, `ill-formed tag handle (first argument) of the TAG directive`), o.call(e.tagMap, i) && D(e, `there is a previously declared suffix for "` + i + `" tag handle`), d.test(r) || D(e, `ill-formed tag prefix (second argument) of the TAG directive`);
			try {
				r = decodeURIComponent(r);
			} catch {
				D(e, `tag prefix is malformed: ` + r);
			}
			e.tagMap[i] = r;
		}
	};
	function I(e, t, n, r) {
		if (t < n) {
			let i = e.input.slice(t, n);
			if (r) for (let t = 0, n = i.length; t < n; t += 1) {
				let n = i.charCodeAt(t);
				n === 9 || n >= 32 && n <= 1114111 || D(e, `expected valid JSON character`);
			}
			else s.test(i) && D(e, `the stream contains non-printable characters`);
			e.result += i;
		}
	}
	function L(e) {
		e.totalMergeKeys++, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && D(e, `merge keys exceeded maxTotalMergeKeys (` + e.maxTotalMergeKeys + `)`);
	}
	function R(e, t, r, i) {
		n.isObject(r) || D(e, `cannot merge mappings; the provided source object is unacceptable`), L(e);
		let a = Object.keys(r);
		for (let n = 0, s = a.length; n < s; n += 1) {
			let s = a[n];
			L(e), o.call(t, s) || (S(t, s, r[s]), i[s] = !0);
		}
	}
	function z(e, t, n, r, i, a, s, c, l) {
		if (Array.isArray(i)) {
			i = Array.prototype.slice.call(i);
			for (let t = 0, n = i.length; t < n; t += 1) Array.isArray(i[t]) && D(e, `nested arrays are not supported inside keys`), typeof i == `object` && f(i[t]) === `[object Object]` && (i[t] = `[object Object]`);
		}
		if (typeof i == `object` && f(i) === `[object Object]` && (i = `[object Object]`), i = String(i), t === null && (t = {}), r === `tag:yaml.org,2002:merge`) {
			if (Array.isArray(a)) {
				a.length > 100 && D(e, `abnormal merge sequence size`);
				for (let r = 0, i = a.length; r < i; r += 1) R(e, t, a[r], n);
			} else R(e, t, a, n);
		} else !e.json && !o.call(n, i) && o.call(t, i) && (e.line = s || e.line, e.lineStart = c || e.lineStart, e.position = l || e.position, D(e, `duplicated mapping key`)), S(t, i, a), delete n[i];
		return t;
	}
	function B(e) {
		let t = e.input.charCodeAt(e.position);
		t === 10 ? e.position++ : t === 13 ? (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++) : D(e, `a line break is expected`), e.line += 1, e.lineStart = e.position, e.firstTabInLine = -1;
	}
	function V(e, t, n) {
		let r = 0, i = e.input.charCodeAt(e.position);
		for (; i !== 0;) {
			for (; m(i);) i === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position), i = e.input.charCodeAt(++e.position);
			if (t && i === 35) do
				i = e.input.charCodeAt(++e.position);
			while (i !== 10 && i !== 13 && i !== 0);
			if (p(i)) for (B(e), i = e.input.charCodeAt(e.position), r++, e.lineIndent = 0; i === 32;) e.lineIndent++, i = e.input.charCodeAt(++e.position);
			else break;
		}
		return n !== -1 && r !== 0 && e.lineIndent < n && O(e, `deficient indentation`), r;
	}
	function H(e) {
		let t = e.position, n = e.input.charCodeAt(t);
		return !!((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2) && (t += 3, n = e.input.charCodeAt(t), n === 0 || h(n)));
	}
	function U(e, t) {
		t === 1 ? e.result += ` ` : t > 1 && (e.result += n.repeat(`
`, t - 1));
	}
	function ee(e, t, n) {
		let r, i, a, o, s, c, l = e.kind, u = e.result, d = e.input.charCodeAt(e.position);
		if (h(d) || g(d) || d === 35 || d === 38 || d === 42 || d === 33 || d === 124 || d === 62 || d === 39 || d === 34 || d === 37 || d === 64 || d === 96) return !1;
		if (d === 63 || d === 45) {
			let t = e.input.charCodeAt(e.position + 1);
			if (h(t) || n && g(t)) return !1;
		}
		for (e.kind = `scalar`, e.result = ``, r = i = e.position, a = !1; d !== 0;) {
			if (d === 58) {
				let t = e.input.charCodeAt(e.position + 1);
				if (h(t) || n && g(t)) break;
			} else if (d === 35) {
				if (h(e.input.charCodeAt(e.position - 1))) break;
			} else if (e.position === e.lineStart && H(e) || n && g(d)) break;
			else if (p(d)) {
				if (o = e.line, s = e.lineStart, c = e.lineIndent, V(e, !1, -1), e.lineIndent >= t) {
					a = !0, d = e.input.charCodeAt(e.position);
					continue;
				}
				e.position = i, e.line = o, e.lineStart = s, e.lineIndent = c;
				break;
			}
			a &&= (I(e, r, i, !1), U(e, e.line - o), r = i = e.position, !1), m(d) || (i = e.position + 1), d = e.input.charCodeAt(++e.position);
		}
		return I(e, r, i, !1), e.result ? !0 : (e.kind = l, e.result = u, !1);
	}
	function te(e, t) {
		let n, r, i = e.input.charCodeAt(e.position);
		if (i !== 39) return !1;
		for (e.kind = `scalar`, e.result = ``, e.position++, n = r = e.position; (i = e.input.charCodeAt(e.position)) !== 0;) if (i === 39) {
			if (I(e, n, e.position, !0), i = e.input.charCodeAt(++e.position), i === 39) n = e.position, e.position++, r = e.position;
			else return !0;
		} else p(i) ? (I(e, n, r, !0), U(e, V(e, !1, t)), n = r = e.position) : e.position === e.lineStart && H(e) ? D(e, `unexpected end of the document within a single quoted scalar`) : (e.position++, m(i) || (r = e.position));
		D(e, `unexpected end of the stream within a single quoted scalar`);
	}
	function W(e, t) {
		let n, r, i, a = e.input.charCodeAt(e.position);
		if (a !== 34) return !1;
		for (e.kind = `scalar`, e.result = ``, e.position++, n = r = e.position; (a = e.input.charCodeAt(e.position)) !== 0;) if (a === 34) return I(e, n, e.position, !0), e.position++, !0;
		else if (a === 92) {
			if (I(e, n, e.position, !0), a = e.input.charCodeAt(++e.position), p(a)) V(e, !1, t);
			else if (a < 256 && C[a]) e.result += w[a], e.position++;
			else if ((i = v(a)) > 0) {
				let t = i, n = 0;
				for (; t > 0; t--) a = e.input.charCodeAt(++e.position), (i = _(a)) >= 0 ? n = (n << 4) + i : D(e, `expected hexadecimal character`);
				e.result += x(n), e.position++;
			} else D(e, `unknown escape sequence`);
			n = r = e.position;
		} else p(a) ? (I(e, n, r, !0), U(e, V(e, !1, t)), n = r = e.position) : e.position === e.lineStart && H(e) ? D(e, `unexpected end of the document within a double quoted scalar`) : (e.position++, m(a) || (r = e.position));
		D(e, `unexpected end of the stream within a double quoted scalar`);
	}
	function ne(e, t) {
		let n = !0, r, i, a, o = e.tag, s, c = e.anchor, l, u, d, f, p = Object.create(null), m, g, _, v = e.input.charCodeAt(e.position);
		if (v === 91) l = 93, f = !1, s = [];
		else if (v === 123) l = 125, f = !0, s = {};
		else return !1;
		for (e.anchor !== null && k(e, e.anchor, s), v = e.input.charCodeAt(++e.position); v !== 0;) {
			if (V(e, !0, t), v = e.input.charCodeAt(e.position), v === l) return e.position++, e.tag = o, e.anchor = c, e.kind = f ? `mapping` : `sequence`, e.result = s, !0;
			n ? v === 44 && D(e, `expected the node content, but found ','`) : D(e, `missed comma between flow collection entries`), g = m = _ = null, u = d = !1, v === 63 && h(e.input.charCodeAt(e.position + 1)) && (u = d = !0, e.position++, V(e, !0, t)), r = e.line, i = e.lineStart, a = e.position, K(e, t, 1, !1, !0), g = e.tag, m = e.result, V(e, !0, t), v = e.input.charCodeAt(e.position), (d || e.line === r) && v === 58 && (u = !0, v = e.input.charCodeAt(++e.position), V(e, !0, t), K(e, t, 1, !1, !0), _ = e.result), f ? z(e, s, p, g, m, _, r, i, a) : u ? s.push(z(e, null, p, g, m, _, r, i, a)) : s.push(m), V(e, !0, t), v = e.input.charCodeAt(e.position), v === 44 ? (n = !0, v = e.input.charCodeAt(++e.position)) : n = !1;
		}
		D(e, `unexpected end of the stream within a flow collection`);
	}
	function G(e, t) {
		let r, i = 1, a = !1, o = !1, s = t, c = 0, l = !1, u, d = e.input.charCodeAt(e.position);
		if (d === 124) r = !1;
		else if (d === 62) r = !0;
		else return !1;
		for (e.kind = `scalar`, e.result = ``; d !== 0;) if (d = e.input.charCodeAt(++e.position), d === 43 || d === 45) i === 1 ? i = d === 43 ? 3 : 2 : D(e, `repeat of a chomping mode identifier`);
		else if ((u = y(d)) >= 0) u === 0 ? D(e, `bad explicit indentation width of a block scalar; it cannot be less than one`) : o ? D(e, `repeat of an indentation width identifier`) : (s = t + u - 1, o = !0);
		else break;
		if (m(d)) {
			do
				d = e.input.charCodeAt(++e.position);
			while (m(d));
			if (d === 35) do
				d = e.input.charCodeAt(++e.position);
			while (!p(d) && d !== 0);
		}
		for (; d !== 0;) {
			for (B(e), e.lineIndent = 0, d = e.input.charCodeAt(e.position); (!o || e.lineIndent < s) && d === 32;) e.lineIndent++, d = e.input.charCodeAt(++e.position);
			if (!o && e.lineIndent > s && (s = e.lineIndent), p(d)) {
				c++;
				continue;
			}
			if (!o && s === 0 && D(e, `missing indentation for block scalar`), e.lineIndent < s) {
				i === 3 ? e.result += n.repeat(`
`, a ? 1 + c : c) : i === 1 && a && (e.result += `
`);
				break;
			}
			r ? m(d) ? (l = !0, e.result += n.repeat(`
`, a ? 1 + c : c)) : l ? (l = !1, e.result += n.repeat(`
`, c + 1)) : c === 0 ? a && (e.result += ` `) : e.result += n.repeat(`
`, c) : e.result += n.repeat(`
`, a ? 1 + c : c), a = !0, o = !0, c = 0;
			let t = e.position;
			for (; !p(d) && d !== 0;) d = e.input.charCodeAt(++e.position);
			I(e, t, e.position, !1);
		}
		return !0;
	}
	function re(e, t) {
		let n = e.tag, r = e.anchor, i = [], a = !1;
		if (e.firstTabInLine !== -1) return !1;
		e.anchor !== null && k(e, e.anchor, i);
		let o = e.input.charCodeAt(e.position);
		for (; o !== 0 && (e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, D(e, `tab characters must not be used in indentation`)), o === 45 && h(e.input.charCodeAt(e.position + 1)));) {
			if (a = !0, e.position++, V(e, !0, -1) && e.lineIndent <= t) {
				i.push(null), o = e.input.charCodeAt(e.position);
				continue;
			}
			let n = e.line;
			if (K(e, t, 3, !1, !0), i.push(e.result), V(e, !0, -1), o = e.input.charCodeAt(e.position), (e.line === n || e.lineIndent > t) && o !== 0) D(e, `bad indentation of a sequence entry`);
			else if (e.lineIndent < t) break;
		}
		return a ? (e.tag = n, e.anchor = r, e.kind = `sequence`, e.result = i, !0) : !1;
	}
	function ie(e, t, n) {
		let r, i, a, o, s = e.tag, c = e.anchor, l = {}, u = Object.create(null), d = null, f = null, p = null, g = !1, _ = !1;
		if (e.firstTabInLine !== -1) return !1;
		e.anchor !== null && k(e, e.anchor, l);
		let v = e.input.charCodeAt(e.position);
		for (; v !== 0;) {
			!g && e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, D(e, `tab characters must not be used in indentation`));
			let y = e.input.charCodeAt(e.position + 1), b = e.line;
			if ((v === 63 || v === 58) && h(y)) v === 63 ? (g && (z(e, l, u, d, f, null, i, a, o), d = f = p = null), _ = !0, g = !0, r = !0) : g ? (g = !1, r = !0) : D(e, `incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line`), e.position += 1, v = y;
			else {
				if (i = e.line, a = e.lineStart, o = e.position, !K(e, n, 2, !1, !0)) break;
				if (e.line === b) {
					for (v = e.input.charCodeAt(e.position); m(v);) v = e.input.charCodeAt(++e.position);
					if (v === 58) v = e.input.charCodeAt(++e.position), h(v) || D(e, `a whitespace character is expected after the key-value separator within a block mapping`), g && (z(e, l, u, d, f, null, i, a, o), d = f = p = null), _ = !0, g = !1, r = !1, d = e.tag, f = e.result;
					else if (_) D(e, `can not read an implicit mapping pair; a colon is missed`);
					else return e.tag = s, e.anchor = c, !0;
				} else if (_) D(e, `can not read a block mapping entry; a multiline key may not be an implicit key`);
				else return e.tag = s, e.anchor = c, !0;
			}
			if ((e.line === b || e.lineIndent > t) && (g && (i = e.line, a = e.lineStart, o = e.position), K(e, t, 4, !0, r) && (g ? f = e.result : p = e.result), g || (z(e, l, u, d, f, p, i, a, o), d = f = p = null), V(e, !0, -1), v = e.input.charCodeAt(e.position)), (e.line === b || e.lineIndent > t) && v !== 0) D(e, `bad indentation of a mapping entry`);
			else if (e.lineIndent < t) break;
		}
		return g && z(e, l, u, d, f, null, i, a, o), _ && (e.tag = s, e.anchor = c, e.kind = `mapping`, e.result = l), _;
	}
	function ae(e) {
		let t = !1, n = !1, r, i, a = e.input.charCodeAt(e.position);
		if (a !== 33) return !1;
		e.tag !== null && D(e, `duplication of a tag property`), a = e.input.charCodeAt(++e.position), a === 60 ? (t = !0, a = e.input.charCodeAt(++e.position)) : a === 33 ? (n = !0, r = `!!`, a = e.input.charCodeAt(++e.position)) : r = `!`;
		let s = e.position;
		if (t) {
			do
				a = e.input.charCodeAt(++e.position);
			while (a !== 0 && a !== 62);
			e.position < e.length ? (i = e.input.slice(s, e.position), a = e.input.charCodeAt(++e.position)) : D(e, `unexpected end of the stream within a verbatim tag`);
		} else {
			for (; a !== 0 && !h(a);) a === 33 && (n ? D(e, `tag suffix cannot contain exclamation marks`) : (r = e.input.slice(s - 1, e.position + 1), u.test(r) || D(e, `named tag handle cannot contain such characters`), n = !0, s = e.position + 1)), a = e.input.charCodeAt(++e.position);
			i = e.input.slice(s, e.position), l.test(i) && D(e, `tag suffix cannot contain flow indicator characters`);
		}
		i && !d.test(i) && D(e, `tag name cannot contain such characters: ` + i);
		try {
			i = decodeURIComponent(i);
		} catch {
			D(e, `tag name is malformed: ` + i);
		}
		return t ? e.tag = i : o.call(e.tagMap, r) ? e.tag = e.tagMap[r] + i : r === `!` ? e.tag = `!` + i : r === `!!` ? e.tag = `tag:yaml.org,2002:` + i : D(e, `undeclared tag handle "` + r + `"`), !0;
	}
	function oe(e) {
		let t = e.input.charCodeAt(e.position);
		if (t !== 38) return !1;
		e.anchor !== null && D(e, `duplication of an anchor property`), t = e.input.charCodeAt(++e.position);
		let n = e.position;
		for (; t !== 0 && !h(t) && !g(t);) t = e.input.charCodeAt(++e.position);
		return e.position === n && D(e, `name of an anchor node must contain at least one character`), e.anchor = e.input.slice(n, e.position), !0;
	}
	function se(e) {
		let t = e.input.charCodeAt(e.position);
		if (t !== 42) return !1;
		t = e.input.charCodeAt(++e.position);
		let n = e.position;
		for (; t !== 0 && !h(t) && !g(t);) t = e.input.charCodeAt(++e.position);
		e.position === n && D(e, `name of an alias node must contain at least one character`);
		let r = e.input.slice(n, e.position);
		return o.call(e.anchorMap, r) || D(e, `unidentified alias "` + r + `"`), e.result = e.anchorMap[r], V(e, !0, -1), !0;
	}
	function ce(e, t, n, r) {
		let i = N(e);
		return A(e), P(e, t), e.tag = null, e.anchor = null, e.kind = null, e.result = null, ie(e, n, r) && e.kind === `mapping` ? (j(e), !0) : (M(e), P(e, i), !1);
	}
	function K(e, t, n, r, i) {
		let a, s, c = 1, l = !1, u = !1, d = null, f, p, m;
		e.depth >= e.maxDepth && D(e, `nesting exceeded maxDepth (` + e.maxDepth + `)`), e.depth += 1, e.listener !== null && e.listener(`open`, e), e.tag = null, e.anchor = null, e.kind = null, e.result = null;
		let h = a = s = n === 4 || n === 3;
		if (r && V(e, !0, -1) && (l = !0, e.lineIndent > t ? c = 1 : e.lineIndent === t ? c = 0 : e.lineIndent < t && (c = -1)), c === 1) for (;;) {
			let n = e.input.charCodeAt(e.position), r = N(e);
			if (l && (n === 33 && e.tag !== null || n === 38 && e.anchor !== null) || !ae(e) && !oe(e)) break;
			d === null && (d = r), V(e, !0, -1) ? (l = !0, s = h, e.lineIndent > t ? c = 1 : e.lineIndent === t ? c = 0 : e.lineIndent < t && (c = -1)) : s = !1;
		}
		if (s &&= l || i, c === 1 || n === 4) {
			if (p = n === 1 || n === 2 ? t : t + 1, m = e.position - e.lineStart, c === 1) {
				if (s && (re(e, m) || ie(e, m, p)) || ne(e, p)) u = !0;
				else {
					let t = e.input.charCodeAt(e.position);
					d !== null && h && !s && t !== 124 && t !== 62 && ce(e, d, d.position - d.lineStart, p) || a && G(e, p) || te(e, p) || W(e, p) ? u = !0 : se(e) ? (u = !0, (e.tag !== null || e.anchor !== null) && D(e, `alias node should not have any properties`)) : ee(e, p, n === 1) && (u = !0, e.tag === null && (e.tag = `?`)), e.anchor !== null && k(e, e.anchor, e.result);
				}
			} else c === 0 && (u = s && re(e, m));
		}
		if (e.tag === null) e.anchor !== null && k(e, e.anchor, e.result);
		else if (e.tag === `?`) {
			e.result !== null && e.kind !== `scalar` && D(e, `unacceptable node kind for !<?> tag; it should be "scalar", not "` + e.kind + `"`);
			for (let t = 0, n = e.implicitTypes.length; t < n; t += 1) if (f = e.implicitTypes[t], f.resolve(e.result)) {
				e.result = f.construct(e.result), e.tag = f.tag, e.anchor !== null && k(e, e.anchor, e.result);
				break;
			}
		} else if (e.tag !== `!`) {
			if (o.call(e.typeMap[e.kind || `fallback`], e.tag)) f = e.typeMap[e.kind || `fallback`][e.tag];
			else {
				f = null;
				let t = e.typeMap.multi[e.kind || `fallback`];
				for (let n = 0, r = t.length; n < r; n += 1) if (e.tag.slice(0, t[n].tag.length) === t[n].tag) {
					f = t[n];
					break;
				}
			}
			f || D(e, `unknown tag !<` + e.tag + `>`), e.result !== null && f.kind !== e.kind && D(e, `unacceptable node kind for !<` + e.tag + `> tag; it should be "` + f.kind + `", not "` + e.kind + `"`), f.resolve(e.result, e.tag) ? (e.result = f.construct(e.result, e.tag), e.anchor !== null && k(e, e.anchor, e.result)) : D(e, `cannot resolve a node with !<` + e.tag + `> explicit tag`);
		}
		return e.listener !== null && e.listener(`close`, e), --e.depth, e.tag !== null || e.anchor !== null || u;
	}
	function le(e) {
		let t = e.position, n = !1, r;
		for (e.version = null, e.checkLineBreaks = e.legacy, e.tagMap = Object.create(null), e.anchorMap = Object.create(null); (r = e.input.charCodeAt(e.position)) !== 0 && (V(e, !0, -1), r = e.input.charCodeAt(e.position), !(e.lineIndent > 0 || r !== 37));) {
			n = !0, r = e.input.charCodeAt(++e.position);
			let t = e.position;
			for (; r !== 0 && !h(r);) r = e.input.charCodeAt(++e.position);
			let i = e.input.slice(t, e.position), a = [];
			for (i.length < 1 && D(e, `directive name must not be less than one character in length`); r !== 0;) {
				for (; m(r);) r = e.input.charCodeAt(++e.position);
				if (r === 35) {
					do
						r = e.input.charCodeAt(++e.position);
					while (r !== 0 && !p(r));
					break;
				}
				if (p(r)) break;
				for (t = e.position; r !== 0 && !h(r);) r = e.input.charCodeAt(++e.position);
				a.push(e.input.slice(t, e.position));
			}
			r !== 0 && B(e), o.call(F, i) ? F[i](e, i, a) : O(e, `unknown document directive "` + i + `"`);
		}
		V(e, !0, -1), e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 ? (e.position += 3, V(e, !0, -1)) : n && D(e, `directives end mark is expected`), K(e, e.lineIndent - 1, 4, !1, !0), V(e, !0, -1), e.checkLineBreaks && c.test(e.input.slice(t, e.position)) && O(e, `non-ASCII line breaks are interpreted as content`), e.documents.push(e.result), e.position === e.lineStart && H(e) ? e.input.charCodeAt(e.position) === 46 && (e.position += 3, V(e, !0, -1)) : e.position < e.length - 1 && D(e, `end of the stream or a document separator is expected`);
	}
	function q(e, t) {
		e = String(e), t ||= {}, e.length !== 0 && (e.charCodeAt(e.length - 1) !== 10 && e.charCodeAt(e.length - 1) !== 13 && (e += `
`), e.charCodeAt(0) === 65279 && (e = e.slice(1)));
		let n = new T(e, t), r = e.indexOf(`\0`);
		for (r !== -1 && (n.position = r, D(n, `null byte is not allowed in input`)), n.input += `\0`; n.input.charCodeAt(n.position) === 32;) n.lineIndent += 1, n.position += 1;
		for (; n.position < n.length - 1;) le(n);
		return n.documents;
	}
	function ue(e, t, n) {
		typeof t == `object` && t && n === void 0 && (n = t, t = null);
		let r = q(e, n);
		if (typeof t != `function`) return r;
		for (let e = 0, n = r.length; e < n; e += 1) t(r[e]);
	}
	function de(e, t) {
		let n = q(e, t);
		if (n.length !== 0) {
			if (n.length === 1) return n[0];
			throw new r(`expected a single document in the stream, but found more`);
		}
	}
	t.exports.loadAll = ue, t.exports.load = de;
})), zt = t(((e, t) => {
	let n = _t(), r = vt(), i = Lt(), a = Object.prototype.toString, o = Object.prototype.hasOwnProperty, s = 65279, c = {};
	c[0] = `\\0`, c[7] = `\\a`, c[8] = `\\b`, c[9] = `\\t`, c[10] = `\\n`, c[11] = `\\v`, c[12] = `\\f`, c[13] = `\\r`, c[27] = `\\e`, c[34] = `\\"`, c[92] = `\\\\`, c[133] = `\\N`, c[160] = `\\_`, c[8232] = `\\L`, c[8233] = `\\P`;
	let l = [
		`y`,
		`Y`,
		`yes`,
		`Yes`,
		`YES`,
		`on`,
		`On`,
		`ON`,
		`n`,
		`N`,
		`no`,
		`No`,
		`NO`,
		`off`,
		`Off`,
		`OFF`
	], u = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function d(e, t) {
		if (t === null) return {};
		let n = {}, r = Object.keys(t);
		for (let i = 0, a = r.length; i < a; i += 1) {
			let a = r[i], s = String(t[a]);
			a.slice(0, 2) === `!!` && (a = `tag:yaml.org,2002:` + a.slice(2));
			let c = e.compiledTypeMap.fallback[a];
			c && o.call(c.styleAliases, s) && (s = c.styleAliases[s]), n[a] = s;
		}
		return n;
	}
	function f(e) {
		let t, i, a = e.toString(16).toUpperCase();
		if (e <= 255) t = `x`, i = 2;
		else if (e <= 65535) t = `u`, i = 4;
		else if (e <= 4294967295) t = `U`, i = 8;
		else throw new r(`code point within a string may not be greater than 0xFFFFFFFF`);
		return `\\` + t + n.repeat(`0`, i - a.length) + a;
	}
	function p(e) {
		this.schema = e.schema || i, this.indent = Math.max(1, e.indent || 2), this.noArrayIndent = e.noArrayIndent || !1, this.skipInvalid = e.skipInvalid || !1, this.flowLevel = n.isNothing(e.flowLevel) ? -1 : e.flowLevel, this.styleMap = d(this.schema, e.styles || null), this.sortKeys = e.sortKeys || !1, this.lineWidth = e.lineWidth || 80, this.noRefs = e.noRefs || !1, this.noCompatMode = e.noCompatMode || !1, this.condenseFlow = e.condenseFlow || !1, this.quotingType = e.quotingType === `"` ? 2 : 1, this.forceQuotes = e.forceQuotes || !1, this.replacer = typeof e.replacer == `function` ? e.replacer : null, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = ``, this.duplicates = [], this.usedDuplicates = null;
	}
	function m(e, t) {
		let r = n.repeat(` `, t), i = 0, a = ``, o = e.length;
		for (; i < o;) {
			let t, n = e.indexOf(`
`, i);
			n === -1 ? (t = e.slice(i), i = o) : (t = e.slice(i, n + 1), i = n + 1), t.length && t !== `
` && (a += r), a += t;
		}
		return a;
	}
	function h(e, t) {
		return `
` + n.repeat(` `, e.indent * t);
	}
	function g(e, t) {
		for (let n = 0, r = e.implicitTypes.length; n < r; n += 1) if (e.implicitTypes[n].resolve(t)) return !0;
		return !1;
	}
	function _(e) {
		return e === 32 || e === 9;
	}
	function v(e) {
		return e >= 32 && e <= 126 || e >= 161 && e <= 55295 && e !== 8232 && e !== 8233 || e >= 57344 && e <= 65533 && e !== s || e >= 65536 && e <= 1114111;
	}
	function y(e) {
		return v(e) && e !== s && e !== 13 && e !== 10;
	}
	function b(e, t, n) {
		let r = y(e), i = r && !_(e);
		return (n ? r : r && e !== 44 && e !== 91 && e !== 93 && e !== 123 && e !== 125) && e !== 35 && !(t === 58 && !i) || y(t) && !_(t) && e === 35 || t === 58 && i;
	}
	function x(e) {
		return v(e) && e !== s && !_(e) && e !== 45 && e !== 63 && e !== 58 && e !== 44 && e !== 91 && e !== 93 && e !== 123 && e !== 125 && e !== 35 && e !== 38 && e !== 42 && e !== 33 && e !== 124 && e !== 61 && e !== 62 && e !== 39 && e !== 34 && e !== 37 && e !== 64 && e !== 96;
	}
	function S(e) {
		return !_(e) && e !== 58;
	}
	function C(e, t) {
		let n = e.charCodeAt(t), r;
		return n >= 55296 && n <= 56319 && t + 1 < e.length && (r = e.charCodeAt(t + 1), r >= 56320 && r <= 57343) ? (n - 55296) * 1024 + r - 56320 + 65536 : n;
	}
	function w(e) {
		return /^\n* /.test(e);
	}
	function T(e, t, n, r, i, a, o, s) {
		let c, l = 0, u = null, d = !1, f = !1, p = r !== -1, m = -1, h = x(C(e, 0)) && S(C(e, e.length - 1));
		if (t || o) for (c = 0; c < e.length; l >= 65536 ? c += 2 : c++) {
			if (l = C(e, c), !v(l)) return 5;
			h &&= b(l, u, s), u = l;
		}
		else {
			for (c = 0; c < e.length; l >= 65536 ? c += 2 : c++) {
				if (l = C(e, c), l === 10) d = !0, p && (f ||= c - m - 1 > r && e[m + 1] !== ` `, m = c);
				else if (!v(l)) return 5;
				h &&= b(l, u, s), u = l;
			}
			f ||= p && c - m - 1 > r && e[m + 1] !== ` `;
		}
		return !d && !f ? h && !o && !i(e) ? 1 : a === 2 ? 5 : 2 : n > 9 && w(e) ? 5 : o ? a === 2 ? 5 : 2 : f ? 4 : 3;
	}
	function E(e, t, n, i, a) {
		e.dump = function() {
			if (t.length === 0) return e.quotingType === 2 ? `""` : `''`;
			if (!e.noCompatMode && (l.indexOf(t) !== -1 || u.test(t))) return e.quotingType === 2 ? `"` + t + `"` : `'` + t + `'`;
			let o = e.indent * Math.max(1, n), s = e.lineWidth === -1 ? -1 : Math.max(Math.min(e.lineWidth, 40), e.lineWidth - o), c = i || e.flowLevel > -1 && n >= e.flowLevel;
			function d(t) {
				return g(e, t);
			}
			switch (T(t, c, e.indent, s, d, e.quotingType, e.forceQuotes && !i, a)) {
				case 1: return t;
				case 2: return `'` + t.replace(/'/g, `''`) + `'`;
				case 3: return `|` + D(t, e.indent) + O(m(t, o));
				case 4: return `>` + D(t, e.indent) + O(m(k(t, s), o));
				case 5: return `"` + j(t, s) + `"`;
				default: throw new r(`impossible error: invalid scalar style`);
			}
		}();
	}
	function D(e, t) {
		let n = w(e) ? String(t) : ``, r = e[e.length - 1] === `
`;
		return n + (r && (e[e.length - 2] === `
` || e === `
`) ? `+` : r ? `` : `-`) + `
`;
	}
	function O(e) {
		return e[e.length - 1] === `
` ? e.slice(0, -1) : e;
	}
	function k(e, t) {
		let n = /(\n+)([^\n]*)/g, r = function() {
			let r = e.indexOf(`
`);
			return r = r === -1 ? e.length : r, n.lastIndex = r, A(e.slice(0, r), t);
		}(), i = e[0] === `
` || e[0] === ` `, a, o;
		for (; o = n.exec(e);) {
			let e = o[1], n = o[2];
			a = n[0] === ` `, r += e + (!i && !a && n !== `` ? `
` : ``) + A(n, t), i = a;
		}
		return r;
	}
	function A(e, t) {
		if (e === `` || e[0] === ` `) return e;
		let n = / [^ ]/g, r, i = 0, a, o = 0, s = 0, c = ``;
		for (; r = n.exec(e);) s = r.index, s - i > t && (a = o > i ? o : s, c += `
` + e.slice(i, a), i = a + 1), o = s;
		return c += `
`, e.length - i > t && o > i ? c += e.slice(i, o) + `
` + e.slice(o + 1) : c += e.slice(i), c.slice(1);
	}
	function j(e) {
		let t = ``, n = 0;
		for (let r = 0; r < e.length; n >= 65536 ? r += 2 : r++) {
			n = C(e, r);
			let i = c[n];
			!i && v(n) ? (t += e[r], n >= 65536 && (t += e[r + 1])) : t += i || f(n);
		}
		return t;
	}
	function M(e, t, n) {
		let r = ``, i = e.tag;
		for (let i = 0, a = n.length; i < a; i += 1) {
			let a = n[i];
			e.replacer && (a = e.replacer.call(n, String(i), a)), (L(e, t, a, !1, !1) || a === void 0 && L(e, t, null, !1, !1)) && (r !== `` && (r += `,` + (e.condenseFlow ? `` : ` `)), r += e.dump);
		}
		e.tag = i, e.dump = `[` + r + `]`;
	}
	function N(e, t, n, r) {
		let i = ``, a = e.tag;
		for (let a = 0, o = n.length; a < o; a += 1) {
			let o = n[a];
			e.replacer && (o = e.replacer.call(n, String(a), o)), (L(e, t + 1, o, !0, !0, !1, !0) || o === void 0 && L(e, t + 1, null, !0, !0, !1, !0)) && (r && i === `` || (i += h(e, t)), e.dump && e.dump.charCodeAt(0) === 10 ? i += `-` : i += `- `, i += e.dump);
		}
		e.tag = a, e.dump = i || `[]`;
	}
	function P(e, t, n) {
		let r = ``, i = e.tag, a = Object.keys(n);
		for (let i = 0, o = a.length; i < o; i += 1) {
			let o = ``;
			r !== `` && (o += `, `), e.condenseFlow && (o += `"`);
			let s = a[i], c = n[s];
			e.replacer && (c = e.replacer.call(n, s, c)), L(e, t, s, !1, !1) && (e.dump.length > 1024 && (o += `? `), o += e.dump + (e.condenseFlow ? `"` : ``) + `:` + (e.condenseFlow ? `` : ` `), L(e, t, c, !1, !1) && (o += e.dump, r += o));
		}
		e.tag = i, e.dump = `{` + r + `}`;
	}
	function F(e, t, n, i) {
		let a = ``, o = e.tag, s = Object.keys(n);
		if (e.sortKeys === !0) s.sort();
		else if (typeof e.sortKeys == `function`) s.sort(e.sortKeys);
		else if (e.sortKeys) throw new r(`sortKeys must be a boolean or a function`);
		for (let r = 0, o = s.length; r < o; r += 1) {
			let o = ``;
			i && a === `` || (o += h(e, t));
			let c = s[r], l = n[c];
			if (e.replacer && (l = e.replacer.call(n, c, l)), !L(e, t + 1, c, !0, !0, !0)) continue;
			let u = e.tag !== null && e.tag !== `?` || e.dump && e.dump.length > 1024;
			u && (e.dump && e.dump.charCodeAt(0) === 10 ? o += `?` : o += `? `), o += e.dump, u && (o += h(e, t)), L(e, t + 1, l, !0, u) && (e.dump && e.dump.charCodeAt(0) === 10 ? o += `:` : o += `: `, o += e.dump, a += o);
		}
		e.tag = o, e.dump = a || `{}`;
	}
	function I(e, t, n) {
		let i = n ? e.explicitTypes : e.implicitTypes;
		for (let s = 0, c = i.length; s < c; s += 1) {
			let c = i[s];
			if ((c.instanceOf || c.predicate) && (!c.instanceOf || typeof t == `object` && t instanceof c.instanceOf) && (!c.predicate || c.predicate(t))) {
				if (e.tag = n ? c.multi && c.representName ? c.representName(t) : c.tag : `?`, c.represent) {
					let n = e.styleMap[c.tag] || c.defaultStyle, i;
					if (a.call(c.represent) === `[object Function]`) i = c.represent(t, n);
					else if (o.call(c.represent, n)) i = c.represent[n](t, n);
					else throw new r(`!<` + c.tag + `> tag resolver accepts not "` + n + `" style`);
					e.dump = i;
				}
				return !0;
			}
		}
		return !1;
	}
	function L(e, t, n, i, o, s, c) {
		e.tag = null, e.dump = n, I(e, n, !1) || I(e, n, !0);
		let l = a.call(e.dump), u = i;
		i &&= e.flowLevel < 0 || e.flowLevel > t;
		let d = l === `[object Object]` || l === `[object Array]`, f, p;
		if (d && (f = e.duplicates.indexOf(n), p = f !== -1), (e.tag !== null && e.tag !== `?` || p || e.indent !== 2 && t > 0) && (o = !1), p && e.usedDuplicates[f]) e.dump = `*ref_` + f;
		else {
			if (d && p && !e.usedDuplicates[f] && (e.usedDuplicates[f] = !0), l === `[object Object]`) i && Object.keys(e.dump).length !== 0 ? (F(e, t, e.dump, o), p && (e.dump = `&ref_` + f + e.dump)) : (P(e, t, e.dump), p && (e.dump = `&ref_` + f + ` ` + e.dump));
			else if (l === `[object Array]`) i && e.dump.length !== 0 ? (e.noArrayIndent && !c && t > 0 ? N(e, t - 1, e.dump, o) : N(e, t, e.dump, o), p && (e.dump = `&ref_` + f + e.dump)) : (M(e, t, e.dump), p && (e.dump = `&ref_` + f + ` ` + e.dump));
			else if (l === `[object String]`) e.tag !== `?` && E(e, e.dump, t, s, u);
			else if (l === `[object Undefined]`) return !1;
			else {
				if (e.skipInvalid) return !1;
				throw new r(`unacceptable kind of an object to dump ` + l);
			}
			if (e.tag !== null && e.tag !== `?`) {
				let t = encodeURI(e.tag[0] === `!` ? e.tag.slice(1) : e.tag).replace(/!/g, `%21`);
				t = e.tag[0] === `!` ? `!` + t : t.slice(0, 18) === `tag:yaml.org,2002:` ? `!!` + t.slice(18) : `!<` + t + `>`, e.dump = t + ` ` + e.dump;
			}
		}
		return !0;
	}
	function R(e, t) {
		let n = [], r = [];
		z(e, n, r);
		let i = r.length;
		for (let e = 0; e < i; e += 1) t.duplicates.push(n[r[e]]);
		t.usedDuplicates = Array(i);
	}
	function z(e, t, n) {
		if (typeof e == `object` && e) {
			let r = t.indexOf(e);
			if (r !== -1) n.indexOf(r) === -1 && n.push(r);
			else if (t.push(e), Array.isArray(e)) for (let r = 0, i = e.length; r < i; r += 1) z(e[r], t, n);
			else {
				let r = Object.keys(e);
				for (let i = 0, a = r.length; i < a; i += 1) z(e[r[i]], t, n);
			}
		}
	}
	function B(e, t) {
		t ||= {};
		let n = new p(t);
		n.noRefs || R(e, n);
		let r = e;
		return n.replacer && (r = n.replacer.call({ "": r }, ``, r)), L(n, 0, r, !0, !0) ? n.dump + `
` : ``;
	}
	t.exports.dump = B;
})), Bt = t(((e, t) => {
	let n = Rt(), r = zt();
	function i(e, t) {
		return function() {
			throw Error(`Function yaml.` + e + ` is removed in js-yaml 4. Use yaml.` + t + ` instead, which is now safe by default.`);
		};
	}
	t.exports.Type = $(), t.exports.Schema = bt(), t.exports.FAILSAFE_SCHEMA = wt(), t.exports.JSON_SCHEMA = kt(), t.exports.CORE_SCHEMA = At(), t.exports.DEFAULT_SCHEMA = Lt(), t.exports.load = n.load, t.exports.loadAll = n.loadAll, t.exports.dump = r.dump, t.exports.YAMLException = vt(), t.exports.types = {
		binary: Nt(),
		float: Ot(),
		map: Ct(),
		null: Tt(),
		pairs: Ft(),
		set: It(),
		timestamp: jt(),
		bool: Et(),
		int: Dt(),
		merge: Mt(),
		omap: Pt(),
		seq: St(),
		str: xt()
	}, t.exports.safeLoad = i(`safeLoad`, `load`), t.exports.safeLoadAll = i(`safeLoadAll`, `loadAll`), t.exports.safeDump = i(`safeDump`, `dump`);
})), Vt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.YAMLReader = void 0;
	let t = ht(), n = pt(), r = Bt();
	var YAMLReader = class extends n.BaseReader {
		_parse(e, n) {
			let i = (0, r.load)(n);
			if (i === void 0) throw Error(`Unable to parse YAML document.`);
			return new t.ObjectReader(this._builderOptions).parse(e, i);
		}
	};
	e.YAMLReader = YAMLReader;
})), Ht = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.YAMLReader = e.JSONReader = e.ObjectReader = e.XMLReader = void 0;
	var t = mt();
	Object.defineProperty(e, "XMLReader", {
		enumerable: !0,
		get: function() {
			return t.XMLReader;
		}
	});
	var n = ht();
	Object.defineProperty(e, "ObjectReader", {
		enumerable: !0,
		get: function() {
			return n.ObjectReader;
		}
	});
	var r = gt();
	Object.defineProperty(e, "JSONReader", {
		enumerable: !0,
		get: function() {
			return r.JSONReader;
		}
	});
	var i = Vt();
	Object.defineProperty(e, "YAMLReader", {
		enumerable: !0,
		get: function() {
			return i.YAMLReader;
		}
	});
})), Ut = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLBuilderImpl = void 0;
	let t = n(), r = c(), i = Je(), a = l(), o = j(), s = Q(), u = ft(), d = w(), f = Ht();
	e.XMLBuilderImpl = class XMLBuilderImpl {
		_domNode;
		constructor(e) {
			this._domNode = e;
		}
		get node() {
			return this._domNode;
		}
		get options() {
			return this._options;
		}
		set(e) {
			return this._options = (0, r.applyDefaults)((0, r.applyDefaults)(this._options, e, !0), t.DefaultBuilderOptions), this;
		}
		ele(e, t, n) {
			let i, a, o;
			if ((0, r.isObject)(e)) return new f.ObjectReader(this._options).parse(this, e);
			if ((0, r.isString)(e) && e !== null && /^\s*</.test(e)) return new f.XMLReader(this._options).parse(this, e);
			if ((0, r.isString)(e) && e !== null && /^\s*[\{\[]/.test(e)) return new f.JSONReader(this._options).parse(this, e);
			if ((0, r.isString)(e) && e !== null && /^(\s*|(#.*)|(%.*))*---/.test(e)) return new f.YAMLReader(this._options).parse(this, e);
			if ((e === null || (0, r.isString)(e)) && (0, r.isString)(t)) [i, a, o] = [
				e,
				t,
				n
			];
			else if (e !== null) [i, a, o] = [
				void 0,
				e,
				(0, r.isObject)(t) ? t : void 0
			];
			else throw Error(`Element name cannot be null. ` + this._debugInfo());
			if (o &&= (0, r.getValue)(o), [i, a] = this._extractNamespace((0, u.sanitizeInput)(i, this._options.invalidCharReplacement), (0, u.sanitizeInput)(a, this._options.invalidCharReplacement), !0), i === void 0) {
				let [e] = (0, s.namespace_extractQName)(a);
				i = this.node.lookupNamespaceURI(e);
			}
			let c = i == null ? this._doc.createElement(a) : this._doc.createElementNS(i, a);
			this.node.appendChild(c);
			let l = new XMLBuilderImpl(c), d = this._doc.doctype;
			if (c === this._doc.documentElement && d !== null) {
				let e = this._doc.implementation.createDocumentType(this._doc.documentElement.tagName, d.publicId, d.systemId);
				this._doc.replaceChild(e, d);
			}
			return o && !(0, r.isEmpty)(o) && l.att(o), l;
		}
		remove() {
			let e = this.up();
			return e.node.removeChild(this.node), e;
		}
		att(e, t, n) {
			if ((0, r.isMap)(e) || (0, r.isObject)(e)) return (0, r.forEachObject)(e, (e, t) => this.att(e, t), this), this;
			e != null && (e = (0, r.getValue)(e + ``)), t != null && (t = (0, r.getValue)(t + ``)), n != null && (n = (0, r.getValue)(n + ``));
			let i, a, c;
			if ((e === null || (0, r.isString)(e)) && (0, r.isString)(t) && (n === null || (0, r.isString)(n))) [i, a, c] = [
				e,
				t,
				n
			];
			else if ((0, r.isString)(e) && (t == null || (0, r.isString)(t))) [i, a, c] = [
				void 0,
				e,
				t
			];
			else throw Error(`Attribute name and value not specified. ` + this._debugInfo());
			if (this._options.keepNullAttributes && c == null) c = ``;
			else if (c == null) return this;
			if (!o.Guard.isElementNode(this.node)) throw Error(`An attribute can only be assigned to an element node.`);
			let l = this.node;
			[i, a] = this._extractNamespace(i, a, !1), a = (0, u.sanitizeInput)(a, this._options.invalidCharReplacement), i = (0, u.sanitizeInput)(i, this._options.invalidCharReplacement), c = (0, u.sanitizeInput)(c, this._options.invalidCharReplacement);
			let [f, p] = (0, s.namespace_extractQName)(a), [m] = (0, s.namespace_extractQName)(l.prefix ? l.prefix + `:` + l.localName : l.localName), h = null;
			return f === `xmlns` ? (i = d.namespace.XMLNS, l.namespaceURI === null && m === p && (h = c)) : f === null && p === `xmlns` && m === null && (i = d.namespace.XMLNS, h = c), h !== null && (this._updateNamespace(h), l = this.node), i === void 0 ? l.setAttribute(a, c) : l.setAttributeNS(i, a, c), this;
		}
		removeAtt(e, t) {
			if (!o.Guard.isElementNode(this.node)) throw Error(`An attribute can only be removed from an element node.`);
			e = (0, r.getValue)(e), t !== void 0 && (t = (0, r.getValue)(t));
			let n, i;
			if (e !== null && t === void 0) i = e;
			else if ((e === null || (0, r.isString)(e)) && t !== void 0) n = e, i = t;
			else throw Error(`Attribute namespace must be a string. ` + this._debugInfo());
			return (0, r.isArray)(i) || (0, r.isSet)(i) ? (0, r.forEachArray)(i, (e) => n === void 0 ? this.removeAtt(e) : this.removeAtt(n, e), this) : n === void 0 ? (i = (0, u.sanitizeInput)(i, this._options.invalidCharReplacement), this.node.removeAttribute(i)) : (i = (0, u.sanitizeInput)(i, this._options.invalidCharReplacement), n = (0, u.sanitizeInput)(n, this._options.invalidCharReplacement), this.node.removeAttributeNS(n, i)), this;
		}
		txt(e) {
			if (e == null) {
				if (this._options.keepNullNodes) e = ``;
				else return this;
			}
			let t = this._doc.createTextNode((0, u.sanitizeInput)(e, this._options.invalidCharReplacement));
			return this.node.appendChild(t), this;
		}
		com(e) {
			if (e == null) {
				if (this._options.keepNullNodes) e = ``;
				else return this;
			}
			let t = this._doc.createComment((0, u.sanitizeInput)(e, this._options.invalidCharReplacement));
			return this.node.appendChild(t), this;
		}
		dat(e) {
			if (e == null) {
				if (this._options.keepNullNodes) e = ``;
				else return this;
			}
			let t = this._doc.createCDATASection((0, u.sanitizeInput)(e, this._options.invalidCharReplacement));
			return this.node.appendChild(t), this;
		}
		ins(e, t = ``) {
			if (t == null) {
				if (this._options.keepNullNodes) t = ``;
				else return this;
			}
			if ((0, r.isArray)(e) || (0, r.isSet)(e)) (0, r.forEachArray)(e, (e) => {
				e += ``;
				let t = e.indexOf(` `), n = t === -1 ? e : e.substr(0, t), r = t === -1 ? `` : e.substr(t + 1);
				this.ins(n, r);
			}, this);
			else if ((0, r.isMap)(e) || (0, r.isObject)(e)) (0, r.forEachObject)(e, (e, t) => this.ins(e, t), this);
			else {
				let n = this._doc.createProcessingInstruction((0, u.sanitizeInput)(e, this._options.invalidCharReplacement), (0, u.sanitizeInput)(t, this._options.invalidCharReplacement));
				this.node.appendChild(n);
			}
			return this;
		}
		dec(e) {
			return this._options.version = e.version || `1.0`, this._options.encoding = e.encoding, this._options.standalone = e.standalone, this;
		}
		dtd(e) {
			let t = (0, u.sanitizeInput)(e && e.name || (this._doc.documentElement ? this._doc.documentElement.tagName : `ROOT`), this._options.invalidCharReplacement), n = (0, u.sanitizeInput)(e && e.pubID || ``, this._options.invalidCharReplacement), r = (0, u.sanitizeInput)(e && e.sysID || ``, this._options.invalidCharReplacement);
			if (this._doc.documentElement !== null && t !== this._doc.documentElement.tagName) throw Error(`DocType name does not match document element name.`);
			let i = this._doc.implementation.createDocumentType(t, n, r);
			return this._doc.doctype === null ? this._doc.insertBefore(i, this._doc.documentElement) : this._doc.replaceChild(i, this._doc.doctype), this;
		}
		import(e) {
			let t = this._domNode, n = this._doc, r = e.node, i = (e) => {
				if (!e._namespace) {
					let [n] = (0, s.namespace_extractQName)(e.prefix ? e.prefix + `:` + e.localName : e.localName), r = t.lookupNamespaceURI(n);
					new XMLBuilderImpl(e)._updateNamespace(r);
				}
			};
			if (o.Guard.isDocumentNode(r)) {
				let e = r.documentElement;
				if (e === null) throw Error(`Imported document has no document element node. ` + this._debugInfo());
				let a = n.importNode(e, !0);
				t.appendChild(a), i(a);
			} else if (o.Guard.isDocumentFragmentNode(r)) for (let e of r.childNodes) {
				let r = n.importNode(e, !0);
				t.appendChild(r), o.Guard.isElementNode(r) && i(r);
			}
			else {
				let e = n.importNode(r, !0);
				t.appendChild(e), o.Guard.isElementNode(e) && i(e);
			}
			return this;
		}
		doc() {
			if (this._doc._isFragment) {
				let e = this.node;
				for (; e && e.nodeType !== a.NodeType.DocumentFragment;) e = e.parentNode;
				if (e === null) throw Error(`Node has no parent node while searching for document fragment ancestor. ` + this._debugInfo());
				return new XMLBuilderImpl(e);
			}
			return new XMLBuilderImpl(this._doc);
		}
		root() {
			let e = this._doc.documentElement;
			if (!e) throw Error(`Document root element is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		up() {
			let e = this._domNode.parentNode;
			if (!e) throw Error(`Parent node is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		prev() {
			let e = this._domNode.previousSibling;
			if (!e) throw Error(`Previous sibling node is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		next() {
			let e = this._domNode.nextSibling;
			if (!e) throw Error(`Next sibling node is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		first() {
			let e = this._domNode.firstChild;
			if (!e) throw Error(`First child node is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		last() {
			let e = this._domNode.lastChild;
			if (!e) throw Error(`Last child node is null. ` + this._debugInfo());
			return new XMLBuilderImpl(e);
		}
		each(e, t = !1, n = !1, r) {
			let i = this._getFirstDescendantNode(this._domNode, t, n);
			for (; i[0];) {
				let t = this._getNextDescendantNode(this._domNode, i[0], n, i[1], i[2]);
				e.call(r, new XMLBuilderImpl(i[0]), i[1], i[2]), i = t;
			}
			return this;
		}
		map(e, t = !1, n = !1, r) {
			let i = [];
			return this.each((t, n, a) => i.push(e.call(r, t, n, a)), t, n), i;
		}
		reduce(e, t, n = !1, r = !1, i) {
			let a = t;
			return this.each((t, n, r) => a = e.call(i, a, t, n, r), n, r), a;
		}
		find(e, t = !1, n = !1, r) {
			let i = this._getFirstDescendantNode(this._domNode, t, n);
			for (; i[0];) {
				let t = new XMLBuilderImpl(i[0]);
				if (e.call(r, t, i[1], i[2])) return t;
				i = this._getNextDescendantNode(this._domNode, i[0], n, i[1], i[2]);
			}
		}
		filter(e, t = !1, n = !1, r) {
			let i = [];
			return this.each((t, n, a) => {
				e.call(r, t, n, a) && i.push(t);
			}, t, n), i;
		}
		every(e, t = !1, n = !1, r) {
			let i = this._getFirstDescendantNode(this._domNode, t, n);
			for (; i[0];) {
				let t = new XMLBuilderImpl(i[0]);
				if (!e.call(r, t, i[1], i[2])) return !1;
				i = this._getNextDescendantNode(this._domNode, i[0], n, i[1], i[2]);
			}
			return !0;
		}
		some(e, t = !1, n = !1, r) {
			let i = this._getFirstDescendantNode(this._domNode, t, n);
			for (; i[0];) {
				let t = new XMLBuilderImpl(i[0]);
				if (e.call(r, t, i[1], i[2])) return !0;
				i = this._getNextDescendantNode(this._domNode, i[0], n, i[1], i[2]);
			}
			return !1;
		}
		toArray(e = !1, t = !1) {
			let n = [];
			return this.each((e) => n.push(e), e, t), n;
		}
		toString(e) {
			return e ||= {}, e.format === void 0 && (e.format = `xml`), this._serialize(e);
		}
		toObject(e) {
			return e ||= {}, e.format === void 0 && (e.format = `object`), this._serialize(e);
		}
		end(e) {
			return e ||= {}, e.format === void 0 && (e.format = `xml`), this.doc()._serialize(e);
		}
		_getFirstDescendantNode(e, t, n) {
			return t ? [
				this._domNode,
				0,
				0
			] : n ? this._getNextDescendantNode(e, e, n, 0, 0) : [
				this._domNode.firstChild,
				0,
				1
			];
		}
		_getNextDescendantNode(e, t, n, r, i) {
			if (n) {
				if (t.firstChild) return [
					t.firstChild,
					0,
					i + 1
				];
				if (t === e) return [
					null,
					-1,
					-1
				];
				if (t.nextSibling) return [
					t.nextSibling,
					r + 1,
					i
				];
				let n = t.parentNode;
				for (; n && n !== e;) {
					if (n.nextSibling) return [
						n.nextSibling,
						(0, s.tree_index)(n.nextSibling),
						i - 1
					];
					n = n.parentNode, i--;
				}
			} else if (e === t) return [
				t.firstChild,
				0,
				i + 1
			];
			else return [
				t.nextSibling,
				r + 1,
				i
			];
			return [
				null,
				-1,
				-1
			];
		}
		_serialize(e) {
			if (e.format === `xml`) return new i.XMLWriter(this._options, e).serialize(this.node);
			if (e.format === `map`) return new i.MapWriter(this._options, e).serialize(this.node);
			if (e.format === `object`) return new i.ObjectWriter(this._options, e).serialize(this.node);
			if (e.format === `json`) return new i.JSONWriter(this._options, e).serialize(this.node);
			if (e.format === `yaml`) return new i.YAMLWriter(this._options, e).serialize(this.node);
			throw Error(`Invalid writer format: ` + e.format + `. ` + this._debugInfo());
		}
		_extractNamespace(e, t, n) {
			let r = t.indexOf(`@`);
			if (r > 0 && (e === void 0 && (e = t.slice(r + 1)), t = t.slice(0, r)), e === void 0) e = n ? this._options.defaultNamespace.ele : this._options.defaultNamespace.att;
			else if (e !== null && e[0] === `@`) {
				let t = e.slice(1);
				if (e = this._options.namespaceAlias[t], e === void 0) throw Error("Namespace alias `" + t + "` is not defined. " + this._debugInfo());
			}
			return [e, t];
		}
		_updateNamespace(e) {
			let t = this._domNode;
			if (o.Guard.isElementNode(t) && e !== null && t.namespaceURI !== e) {
				let [n, r] = (0, s.namespace_extractQName)(t.prefix ? t.prefix + `:` + t.localName : t.localName), i = (0, s.create_element)(this._doc, r, e, n);
				for (let e of t.attributes) {
					let n = e.prefix ? e.prefix + `:` + e.localName : e.localName, [r] = (0, s.namespace_extractQName)(n), a = e.namespaceURI;
					a === null && r !== null && (a = t.lookupNamespaceURI(r)), a === null ? i.setAttribute(n, e.value) : i.setAttributeNS(a, n, e.value);
				}
				let a = t.parentNode;
				if (a === null) throw Error(`Parent node is null.` + this._debugInfo());
				a.replaceChild(i, t), this._domNode = i;
				for (let e of t.childNodes) {
					let t = e.cloneNode(!0);
					if (i.appendChild(t), o.Guard.isElementNode(t) && !t._namespace) {
						let [e] = (0, s.namespace_extractQName)(t.prefix ? t.prefix + `:` + t.localName : t.localName), n = i.lookupNamespaceURI(e);
						new XMLBuilderImpl(t)._updateNamespace(n);
					}
				}
			}
		}
		get _doc() {
			let e = this.node;
			if (o.Guard.isDocumentNode(e)) return e;
			{
				let t = e.ownerDocument;
				if (!t) throw Error(`Owner document is null. ` + this._debugInfo());
				return t;
			}
		}
		_debugInfo(e) {
			let t = this.node, n = t.parentNode;
			e ||= t.nodeName;
			let r = n ? n.nodeName : ``;
			return r ? `node: <` + e + `>, parent: <` + r + `>` : `node: <` + e + `>`;
		}
		get _options() {
			let e = this._doc;
			if (e._xmlBuilderOptions === void 0) throw Error(`Builder options is not set.`);
			return e._xmlBuilderOptions;
		}
		set _options(e) {
			let t = this._doc;
			t._xmlBuilderOptions = e;
		}
	};
})), Wt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.builder = s, e.create = l, e.fragment = u, e.convert = d;
	let t = n(), r = c(), i = j(), a = Zt(), o = ft();
	function s(e, n) {
		let o = p(f(e) ? e : t.DefaultBuilderOptions), s = i.Guard.isNode(e) || (0, r.isArray)(e) ? e : n;
		if (s === void 0) throw Error(`Invalid arguments.`);
		if ((0, r.isArray)(s)) {
			let e = [];
			for (let t = 0; t < s.length; t++) {
				let n = new a.XMLBuilderImpl(s[t]);
				n.set(o), e.push(n);
			}
			return e;
		}
		{
			let e = new a.XMLBuilderImpl(s);
			return e.set(o), e;
		}
	}
	function l(e, n) {
		let r = p(e === void 0 || f(e) ? e : t.DefaultBuilderOptions), i = f(e) ? n : e, s = (0, o.createDocument)();
		m(s, r);
		let c = new a.XMLBuilderImpl(s);
		return i !== void 0 && c.ele(i), c;
	}
	function u(e, n) {
		let r = p(e === void 0 || f(e) ? e : t.DefaultBuilderOptions), i = f(e) ? n : e, s = (0, o.createDocument)();
		m(s, r, !0);
		let c = new a.XMLBuilderImpl(s.createDocumentFragment());
		return i !== void 0 && c.ele(i), c;
	}
	function d(e, n, r) {
		let i, a, o;
		return f(e) && n !== void 0 ? (i = e, a = n, o = r) : (i = t.DefaultBuilderOptions, a = e, o = n || void 0), l(i, a).end(o);
	}
	function f(e) {
		if (!(0, r.isPlainObject)(e)) return !1;
		for (let n in e) if (e.hasOwnProperty(n) && !t.XMLBuilderOptionKeys.has(n)) return !1;
		return !0;
	}
	function p(e = {}) {
		let n = (0, r.applyDefaults)(e, t.DefaultBuilderOptions);
		if (n.convert.att.length === 0 || n.convert.ins.length === 0 || n.convert.text.length === 0 || n.convert.cdata.length === 0 || n.convert.comment.length === 0) throw Error(`JS object converter strings cannot be zero length.`);
		return n;
	}
	function m(e, t, n) {
		let r = e;
		r._xmlBuilderOptions = t, r._isFragment = n;
	}
})), Gt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BaseCBWriter = void 0;
	var BaseCBWriter = class {
		_builderOptions;
		_writerOptions;
		level = 0;
		hasData;
		constructor(e) {
			this._builderOptions = e, this._writerOptions = e;
		}
	};
	e.BaseCBWriter = BaseCBWriter;
})), Kt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XMLCBWriter = void 0;
	let t = Gt();
	var XMLCBWriter = class extends t.BaseCBWriter {
		_lineLength = 0;
		constructor(e) {
			super(e);
		}
		frontMatter() {
			return ``;
		}
		declaration(e, t, n) {
			let r = this._beginLine() + `<?xml`;
			return r += ` version="` + e + `"`, t !== void 0 && (r += ` encoding="` + t + `"`), n !== void 0 && (r += ` standalone="` + (n ? `yes` : `no`) + `"`), r += `?>`, r;
		}
		docType(e, t, n) {
			let r = this._beginLine();
			return r += t && n ? `<!DOCTYPE ` + e + ` PUBLIC "` + t + `" "` + n + `">` : t ? `<!DOCTYPE ` + e + ` PUBLIC "` + t + `">` : n ? `<!DOCTYPE ` + e + ` SYSTEM "` + n + `">` : `<!DOCTYPE ` + e + `>`, r;
		}
		comment(e) {
			return this._beginLine() + `<!--` + e + `-->`;
		}
		text(e) {
			return e;
		}
		instruction(e, t) {
			return t ? this._beginLine() + `<?` + e + ` ` + t + `?>` : this._beginLine() + `<?` + e + `?>`;
		}
		cdata(e) {
			return this._beginLine() + `<![CDATA[` + e + `]]>`;
		}
		openTagBegin(e) {
			return this._lineLength += 1 + e.length, this._beginLine() + `<` + e;
		}
		openTagEnd(e, t, n) {
			return n ? ` />` : t ? this._writerOptions.allowEmptyTags ? `></` + e + `>` : this._writerOptions.spaceBeforeSlash ? ` />` : `/>` : `>`;
		}
		closeTag(e, t) {
			return (t ? `` : this._beginLine()) + `</` + e + `>`;
		}
		attribute(e, t) {
			let n = e + `="` + t + `"`;
			return this._writerOptions.prettyPrint && this._writerOptions.width > 0 && this._lineLength + 1 + n.length > this._writerOptions.width ? (n = this._beginLine() + this._indent(1) + n, this._lineLength = n.length, n) : (this._lineLength += 1 + n.length, ` ` + n);
		}
		beginElement(e) {}
		endElement(e) {}
		_beginLine() {
			if (this._writerOptions.prettyPrint) {
				let e = (this.hasData ? this._writerOptions.newline : ``) + this._indent(this._writerOptions.offset + this.level);
				return this._lineLength = e.length, e;
			}
			return ``;
		}
		_indent(e) {
			return e <= 0 ? `` : this._writerOptions.indent.repeat(e);
		}
	};
	e.XMLCBWriter = XMLCBWriter;
})), qt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.JSONCBWriter = void 0;
	let t = Gt();
	var JSONCBWriter = class extends t.BaseCBWriter {
		_hasChildren = [];
		_additionalLevel = 0;
		constructor(e) {
			super(e);
		}
		frontMatter() {
			return ``;
		}
		declaration(e, t, n) {
			return ``;
		}
		docType(e, t, n) {
			return ``;
		}
		comment(e) {
			return this._comma() + this._beginLine() + `{` + this._sep() + this._key(this._builderOptions.convert.comment) + this._sep() + this._val(e) + this._sep() + `}`;
		}
		text(e) {
			return this._comma() + this._beginLine() + `{` + this._sep() + this._key(this._builderOptions.convert.text) + this._sep() + this._val(e) + this._sep() + `}`;
		}
		instruction(e, t) {
			return this._comma() + this._beginLine() + `{` + this._sep() + this._key(this._builderOptions.convert.ins) + this._sep() + this._val(t ? e + ` ` + t : e) + this._sep() + `}`;
		}
		cdata(e) {
			return this._comma() + this._beginLine() + `{` + this._sep() + this._key(this._builderOptions.convert.cdata) + this._sep() + this._val(e) + this._sep() + `}`;
		}
		attribute(e, t) {
			return this._comma() + this._beginLine(1) + `{` + this._sep() + this._key(this._builderOptions.convert.att + e) + this._sep() + this._val(t) + this._sep() + `}`;
		}
		openTagBegin(e) {
			let t = this._comma() + this._beginLine() + `{` + this._sep() + this._key(e) + this._sep() + `{`;
			return this._additionalLevel++, this.hasData = !0, t += this._beginLine() + this._key(this._builderOptions.convert.text) + this._sep() + `[`, this._hasChildren.push(!1), t;
		}
		openTagEnd(e, t, n) {
			if (t) {
				let e = this._sep() + `]`;
				return this._additionalLevel--, e += this._beginLine() + `}` + this._sep() + `}`, e;
			}
			return ``;
		}
		closeTag(e) {
			let t = this._beginLine() + `]`;
			return this._additionalLevel--, t += this._beginLine() + `}` + this._sep() + `}`, t;
		}
		beginElement(e) {}
		endElement(e) {
			this._hasChildren.pop();
		}
		_beginLine(e = 0) {
			return this._writerOptions.prettyPrint ? (this.hasData ? this._writerOptions.newline : ``) + this._indent(this._writerOptions.offset + this.level + e) : ``;
		}
		_indent(e) {
			return e + this._additionalLevel <= 0 ? `` : this._writerOptions.indent.repeat(e + this._additionalLevel);
		}
		_comma() {
			let e = this._hasChildren[this._hasChildren.length - 1] ? `,` : ``;
			return this._hasChildren.length > 0 && (this._hasChildren[this._hasChildren.length - 1] = !0), e;
		}
		_sep() {
			return this._writerOptions.prettyPrint ? ` ` : ``;
		}
		_key(e) {
			return `"` + e + `":`;
		}
		_val(e) {
			return JSON.stringify(e);
		}
	};
	e.JSONCBWriter = JSONCBWriter;
})), Jt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.YAMLCBWriter = void 0;
	let t = Gt();
	var YAMLCBWriter = class extends t.BaseCBWriter {
		_rootWritten = !1;
		_additionalLevel = 0;
		constructor(e) {
			if (super(e), e.indent.length < 2) throw Error(`YAML indententation string must be at least two characters long.`);
			if (e.offset < 0) throw Error(`YAML offset should be zero or a positive number.`);
		}
		frontMatter() {
			return this._beginLine() + `---`;
		}
		declaration(e, t, n) {
			return ``;
		}
		docType(e, t, n) {
			return ``;
		}
		comment(e) {
			return this._beginLine() + this._key(this._builderOptions.convert.comment) + ` ` + this._val(e);
		}
		text(e) {
			return this._beginLine() + this._key(this._builderOptions.convert.text) + ` ` + this._val(e);
		}
		instruction(e, t) {
			return this._beginLine() + this._key(this._builderOptions.convert.ins) + ` ` + this._val(t ? e + ` ` + t : e);
		}
		cdata(e) {
			return this._beginLine() + this._key(this._builderOptions.convert.cdata) + ` ` + this._val(e);
		}
		attribute(e, t) {
			this._additionalLevel++;
			let n = this._beginLine() + this._key(this._builderOptions.convert.att + e) + ` ` + this._val(t);
			return this._additionalLevel--, n;
		}
		openTagBegin(e) {
			let t = this._beginLine() + this._key(e);
			return this._rootWritten ||= !0, this.hasData = !0, this._additionalLevel++, t += this._beginLine(!0) + this._key(this._builderOptions.convert.text), t;
		}
		openTagEnd(e, t, n) {
			return t ? ` ` + this._val(``) : ``;
		}
		closeTag(e) {
			return this._additionalLevel--, ``;
		}
		beginElement(e) {}
		endElement(e) {}
		_beginLine(e = !1) {
			return (this.hasData ? this._writerOptions.newline : ``) + this._indent(this._writerOptions.offset + this.level, e);
		}
		_indent(e, t) {
			if (e + this._additionalLevel <= 0) return ``;
			{
				let n = this._writerOptions.indent.repeat(e + this._additionalLevel);
				return !t && this._rootWritten ? n.substr(0, n.length - 2) + `-` + n.substr(-1, 1) : n;
			}
		}
		_key(e) {
			return `"` + e + `":`;
		}
		_val(e) {
			return JSON.stringify(e);
		}
	};
	e.YAMLCBWriter = YAMLCBWriter;
})), Yt = t(((t) => {
	Object.defineProperty(t, "__esModule", { value: !0 }), t.XMLBuilderCBImpl = void 0;
	let r = n(), i = c(), a = Wt(), o = Q(), s = w(), l = d(), f = u(), p = j(), m = Kt(), h = qt(), g = Jt(), _ = e(`events`);
	t.XMLBuilderCBImpl = class XMLBuilderCBImpl extends _.EventEmitter {
		static _VoidElementNames = /* @__PURE__ */ new Set([
			`area`,
			`base`,
			`basefont`,
			`bgsound`,
			`br`,
			`col`,
			`embed`,
			`frame`,
			`hr`,
			`img`,
			`input`,
			`keygen`,
			`link`,
			`menuitem`,
			`meta`,
			`param`,
			`source`,
			`track`,
			`wbr`
		]);
		_options;
		_builderOptions;
		_writer;
		_fragment;
		_hasDeclaration = !1;
		_docTypeName = ``;
		_hasDocumentElement = !1;
		_currentElement;
		_currentElementSerialized = !1;
		_openTags = [];
		_prefixMap;
		_prefixIndex;
		_ended = !1;
		constructor(e, t = !1) {
			super(), this._fragment = t, this._options = (0, i.applyDefaults)(e || {}, r.DefaultXMLBuilderCBOptions), this._builderOptions = {
				defaultNamespace: this._options.defaultNamespace,
				namespaceAlias: this._options.namespaceAlias
			}, this._writer = this._options.format === `json` ? new h.JSONCBWriter(this._options) : this._options.format === `yaml` ? new g.YAMLCBWriter(this._options) : new m.XMLCBWriter(this._options), this._options.data !== void 0 && this.on(`data`, this._options.data), this._options.end !== void 0 && this.on(`end`, this._options.end), this._options.error !== void 0 && this.on(`error`, this._options.error), this._prefixMap = new l.NamespacePrefixMap(), this._prefixMap.set(`xml`, s.namespace.XML), this._prefixIndex = { value: 1 }, this._push(this._writer.frontMatter());
		}
		ele(e, t, n) {
			if ((0, i.isObject)(e) || (0, i.isString)(e) && (/^\s*</.test(e) || /^\s*[\{\[]/.test(e) || /^(\s*|(#.*)|(%.*))*---/.test(e))) {
				let t = (0, a.fragment)().set(this._options);
				try {
					t.ele(e);
				} catch (e) {
					return this.emit(`error`, e), this;
				}
				for (let e of t.node.childNodes) this._fromNode(e);
				return this;
			}
			if (this._serializeOpenTag(!0), !this._fragment && this._hasDocumentElement && this._writer.level === 0) return this.emit(`error`, Error(`Document cannot have multiple document element nodes.`)), this;
			try {
				this._currentElement = (0, a.fragment)(this._builderOptions).ele(e, t, n);
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return !this._fragment && !this._hasDocumentElement && this._docTypeName !== `` && this._currentElement.node._qualifiedName !== this._docTypeName ? (this.emit(`error`, Error(`Document element name does not match DocType declaration name.`)), this) : (this._currentElementSerialized = !1, this._fragment || (this._hasDocumentElement = !0), this);
		}
		att(e, t, n) {
			if (this._currentElement === void 0) return this.emit(`error`, Error(`Cannot insert an attribute node as child of a document node.`)), this;
			try {
				this._currentElement.att(e, t, n);
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return this;
		}
		com(e) {
			this._serializeOpenTag(!0);
			let t;
			try {
				t = (0, a.fragment)(this._builderOptions).com(e).first().node;
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return this._options.wellFormed && (!(0, o.xml_isLegalChar)(t.data) || t.data.indexOf(`--`) !== -1 || t.data.endsWith(`-`)) ? (this.emit(`error`, Error(`Comment data contains invalid characters (well-formed required).`)), this) : (this._push(this._writer.comment(t.data)), this);
		}
		txt(e) {
			if (!this._fragment && this._currentElement === void 0) return this.emit(`error`, Error(`Cannot insert a text node as child of a document node.`)), this;
			this._serializeOpenTag(!0);
			let t;
			try {
				t = (0, a.fragment)(this._builderOptions).txt(e).first().node;
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			if (this._options.wellFormed && !(0, o.xml_isLegalChar)(t.data)) return this.emit(`error`, Error(`Text data contains invalid characters (well-formed required).`)), this;
			let n = t.data.replace(/(?!&(lt|gt|amp|apos|quot);)&/g, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`);
			this._push(this._writer.text(n));
			let r = this._openTags[this._openTags.length - 1];
			return r && (r[r.length - 1] = !0), this;
		}
		ins(e, t = ``) {
			this._serializeOpenTag(!0);
			let n;
			try {
				n = (0, a.fragment)(this._builderOptions).ins(e, t).first().node;
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return this._options.wellFormed && (n.target.indexOf(`:`) !== -1 || /^xml$/i.test(n.target)) ? (this.emit(`error`, Error(`Processing instruction target contains invalid characters (well-formed required).`)), this) : this._options.wellFormed && !(0, o.xml_isLegalChar)(n.data) ? (this.emit(`error`, Error(`Processing instruction data contains invalid characters (well-formed required).`)), this) : (this._push(this._writer.instruction(n.target, n.data)), this);
		}
		dat(e) {
			this._serializeOpenTag(!0);
			let t;
			try {
				t = (0, a.fragment)(this._builderOptions).dat(e).first().node;
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return this._push(this._writer.cdata(t.data)), this;
		}
		dec(e = { version: `1.0` }) {
			return this._fragment ? (this.emit(`error`, Error(`Cannot insert an XML declaration into a document fragment.`)), this) : this._hasDeclaration ? (this.emit(`error`, Error(`XML declaration is already inserted.`)), this) : (this._push(this._writer.declaration(e.version || `1.0`, e.encoding, e.standalone)), this._hasDeclaration = !0, this);
		}
		dtd(e) {
			if (this._fragment) return this.emit(`error`, Error(`Cannot insert a DocType declaration into a document fragment.`)), this;
			if (this._docTypeName !== ``) return this.emit(`error`, Error(`DocType declaration is already inserted.`)), this;
			if (this._hasDocumentElement) return this.emit(`error`, Error(`Cannot insert DocType declaration after document element.`)), this;
			let t;
			try {
				t = (0, a.create)().dtd(e).first().node;
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			return this._options.wellFormed && !(0, o.xml_isPubidChar)(t.publicId) ? (this.emit(`error`, Error(`DocType public identifier does not match PubidChar construct (well-formed required).`)), this) : this._options.wellFormed && (!(0, o.xml_isLegalChar)(t.systemId) || t.systemId.indexOf(`"`) !== -1 && t.systemId.indexOf(`'`) !== -1) ? (this.emit(`error`, Error(`DocType system identifier contains invalid characters (well-formed required).`)), this) : (this._docTypeName = e.name, this._push(this._writer.docType(e.name, t.publicId, t.systemId)), this);
		}
		import(e) {
			let t = (0, a.fragment)().set(this._options);
			try {
				t.import(e);
			} catch (e) {
				return this.emit(`error`, e), this;
			}
			for (let e of t.node.childNodes) this._fromNode(e);
			return this;
		}
		up() {
			return this._serializeOpenTag(!1), this._serializeCloseTag(), this;
		}
		end() {
			for (this._serializeOpenTag(!1); this._openTags.length > 0;) this._serializeCloseTag();
			return this._push(null), this;
		}
		_serializeOpenTag(e) {
			if (this._currentElementSerialized || this._currentElement === void 0) return;
			let t = this._currentElement.node;
			if (this._options.wellFormed && (t.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(t.localName))) {
				this.emit(`error`, Error(`Node local name contains invalid characters (well-formed required).`));
				return;
			}
			let n = ``, r = !1, i = this._prefixMap.copy(), a = {}, c = this._recordNamespaceInformation(t, i, a), l = this._openTags.length === 0 ? null : this._openTags[this._openTags.length - 1][1], u = t.namespaceURI;
			if (u === null && (u = l), l === u) c !== null && (r = !0), n = u === s.namespace.XML ? `xml:` + t.localName : t.localName, this._writer.beginElement(n), this._push(this._writer.openTagBegin(n));
			else {
				let e = t.prefix, o = null;
				if ((e !== null || u !== c) && (o = i.get(e, u)), e === `xmlns`) {
					if (this._options.wellFormed) {
						this.emit(`error`, Error(`An element cannot have the 'xmlns' prefix (well-formed required).`));
						return;
					}
					o = e;
				}
				o === null ? e === null ? c === null || c !== null && c !== u ? (r = !0, n += t.localName, l = u, this._writer.beginElement(n), this._push(this._writer.openTagBegin(n)), this._push(this._writer.attribute(`xmlns`, this._serializeAttributeValue(u, this._options.wellFormed)))) : (n += t.localName, l = u, this._writer.beginElement(n), this._push(this._writer.openTagBegin(n))) : (e in a && (e = this._generatePrefix(u, i, this._prefixIndex)), i.set(e, u), n += e + `:` + t.localName, this._writer.beginElement(n), this._push(this._writer.openTagBegin(n)), this._push(this._writer.attribute(`xmlns:` + e, this._serializeAttributeValue(u, this._options.wellFormed))), c !== null && (l = c || null)) : (n = o + `:` + t.localName, c !== null && c !== s.namespace.XML && (l = c || null), this._writer.beginElement(n), this._push(this._writer.openTagBegin(n)));
			}
			this._serializeAttributes(t, i, this._prefixIndex, a, r, this._options.wellFormed);
			let d = u === s.namespace.HTML;
			d && !e && XMLBuilderCBImpl._VoidElementNames.has(t.localName) ? (this._push(this._writer.openTagEnd(n, !0, !0)), this._writer.endElement(n)) : !d && !e ? (this._push(this._writer.openTagEnd(n, !0, !1)), this._writer.endElement(n)) : this._push(this._writer.openTagEnd(n, !1, !1)), this._currentElementSerialized = !0, this._openTags.push([
				n,
				l,
				this._prefixMap,
				e,
				void 0
			]), this._isPrefixMapModified(this._prefixMap, i) && (this._prefixMap = i), this._writer.level++;
		}
		_serializeCloseTag() {
			this._writer.level--;
			let e = this._openTags.pop();
			if (e === void 0) {
				this.emit(`error`, Error(`Last element is undefined.`));
				return;
			}
			let [t, n, r, i, a] = e;
			this._prefixMap = r, i && (this._push(this._writer.closeTag(t, a)), this._writer.endElement(t));
		}
		_push(e) {
			e === null ? (this._ended = !0, this.emit(`end`)) : this._ended ? this.emit(`error`, Error(`Cannot push to ended stream.`)) : e.length !== 0 && (this._writer.hasData = !0, this.emit(`data`, e, this._writer.level));
		}
		_fromNode(e) {
			if (p.Guard.isElementNode(e)) {
				let t = e.prefix ? e.prefix + `:` + e.localName : e.localName;
				e.namespaceURI === null ? this.ele(t) : this.ele(e.namespaceURI, t);
				for (let t of e.attributes) {
					let e = t.prefix ? t.prefix + `:` + t.localName : t.localName;
					t.namespaceURI === null ? this.att(e, t.value) : this.att(t.namespaceURI, e, t.value);
				}
				for (let t of e.childNodes) this._fromNode(t);
				this.up();
			} else p.Guard.isExclusiveTextNode(e) && e.data ? this.txt(e.data) : p.Guard.isCommentNode(e) ? this.com(e.data) : p.Guard.isCDATASectionNode(e) ? this.dat(e.data) : p.Guard.isProcessingInstructionNode(e) && this.ins(e.target, e.data);
		}
		_serializeAttributes(e, t, n, r, i, a) {
			let c = a ? new f.LocalNameSet() : void 0;
			for (let l of e.attributes) {
				if (!a && !i && l.namespaceURI === null) {
					this._push(this._writer.attribute(l.localName, this._serializeAttributeValue(l.value, this._options.wellFormed)));
					continue;
				}
				if (a && c && c.has(l.namespaceURI, l.localName)) {
					this.emit(`error`, Error(`Element contains duplicate attributes (well-formed required).`));
					return;
				}
				a && c && c.set(l.namespaceURI, l.localName);
				let e = l.namespaceURI, u = null;
				if (e !== null) {
					if (u = t.get(l.prefix, e), e === s.namespace.XMLNS) {
						if (l.value === s.namespace.XML || l.prefix === null && i || l.prefix !== null && (!(l.localName in r) || r[l.localName] !== l.value) && t.has(l.localName, l.value)) continue;
						if (a && l.value === s.namespace.XMLNS) {
							this.emit(`error`, Error(`XMLNS namespace is reserved (well-formed required).`));
							return;
						}
						if (a && l.value === ``) {
							this.emit(`error`, Error(`Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required).`));
							return;
						}
						l.prefix === `xmlns` && (u = `xmlns`);
					} else u === null && (u = l.prefix !== null && (!t.hasPrefix(l.prefix) || t.has(l.prefix, e)) ? l.prefix : this._generatePrefix(e, t, n), this._push(this._writer.attribute(`xmlns:` + u, this._serializeAttributeValue(e, this._options.wellFormed))));
				}
				if (a && (l.localName.indexOf(`:`) !== -1 || !(0, o.xml_isName)(l.localName) || l.localName === `xmlns` && e === null)) {
					this.emit(`error`, Error(`Attribute local name contains invalid characters (well-formed required).`));
					return;
				}
				this._push(this._writer.attribute((u === null ? `` : u + `:`) + l.localName, this._serializeAttributeValue(l.value, this._options.wellFormed)));
			}
		}
		_serializeAttributeValue(e, t) {
			return t && e !== null && !(0, o.xml_isLegalChar)(e) ? (this.emit(`error`, Error(`Invalid characters in attribute value.`)), ``) : e === null ? `` : e.replace(/(?!&(lt|gt|amp|apos|quot);)&/g, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/"/g, `&quot;`);
		}
		_recordNamespaceInformation(e, t, n) {
			let r = null;
			for (let i of e.attributes) {
				let e = i.namespaceURI, a = i.prefix;
				if (e === s.namespace.XMLNS) {
					if (a === null) {
						r = i.value;
						continue;
					}
					{
						let e = i.localName, r = i.value;
						if (r === s.namespace.XML || (r === `` && (r = null), t.has(e, r))) continue;
						t.set(e, r), n[e] = r || ``;
					}
				}
			}
			return r;
		}
		_generatePrefix(e, t, n) {
			let r = `ns` + n.value;
			return n.value++, t.set(r, e), r;
		}
		_isPrefixMapModified(e, t) {
			let n = e._items, r = t._items, i = e._nullItems, a = t._nullItems;
			for (let e in r) {
				let t = n[e];
				if (t === void 0) return !0;
				let i = r[e];
				if (t.length !== i.length) return !0;
				for (let e = 0; e < t.length; e++) if (t[e] !== i[e]) return !0;
			}
			if (i.length !== a.length) return !0;
			for (let e = 0; e < i.length; e++) if (i[e] !== a[e]) return !0;
			return !1;
		}
	};
})), Xt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.createCB = n, e.fragmentCB = r;
	let t = Zt();
	function n(e) {
		return new t.XMLBuilderCBImpl(e);
	}
	function r(e) {
		return new t.XMLBuilderCBImpl(e, !0);
	}
})), Zt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.fragmentCB = e.createCB = e.convert = e.fragment = e.create = e.builder = e.XMLBuilderCBImpl = e.XMLBuilderImpl = void 0;
	var t = Ut();
	Object.defineProperty(e, "XMLBuilderImpl", {
		enumerable: !0,
		get: function() {
			return t.XMLBuilderImpl;
		}
	});
	var n = Yt();
	Object.defineProperty(e, "XMLBuilderCBImpl", {
		enumerable: !0,
		get: function() {
			return n.XMLBuilderCBImpl;
		}
	});
	var r = Wt();
	Object.defineProperty(e, "builder", {
		enumerable: !0,
		get: function() {
			return r.builder;
		}
	}), Object.defineProperty(e, "create", {
		enumerable: !0,
		get: function() {
			return r.create;
		}
	}), Object.defineProperty(e, "fragment", {
		enumerable: !0,
		get: function() {
			return r.fragment;
		}
	}), Object.defineProperty(e, "convert", {
		enumerable: !0,
		get: function() {
			return r.convert;
		}
	});
	var i = Xt();
	Object.defineProperty(e, "createCB", {
		enumerable: !0,
		get: function() {
			return i.createCB;
		}
	}), Object.defineProperty(e, "fragmentCB", {
		enumerable: !0,
		get: function() {
			return i.fragmentCB;
		}
	});
})), Qt = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.fragmentCB = e.createCB = e.convert = e.fragment = e.create = e.builder = void 0;
	var t = Zt();
	Object.defineProperty(e, "builder", {
		enumerable: !0,
		get: function() {
			return t.builder;
		}
	}), Object.defineProperty(e, "create", {
		enumerable: !0,
		get: function() {
			return t.create;
		}
	}), Object.defineProperty(e, "fragment", {
		enumerable: !0,
		get: function() {
			return t.fragment;
		}
	}), Object.defineProperty(e, "convert", {
		enumerable: !0,
		get: function() {
			return t.convert;
		}
	}), Object.defineProperty(e, "createCB", {
		enumerable: !0,
		get: function() {
			return t.createCB;
		}
	}), Object.defineProperty(e, "fragmentCB", {
		enumerable: !0,
		get: function() {
			return t.fragmentCB;
		}
	});
}));
export { Qt as t };
