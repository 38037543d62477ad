import { i as e, r as t, t as n } from "../rolldown-runtime.js";
import { i as r, n as i, r as a } from "./common.js";
const o = Symbol(`changed`), s = Symbol(`classList`), c = Symbol(`CustomElements`), l = Symbol(`content`), u = Symbol(`dataset`), d = Symbol(`doctype`), ee = Symbol(`DOMParser`), f = Symbol(`end`), p = Symbol(`EventTarget`), m = Symbol(`globals`), h = Symbol(`image`), g = Symbol(`mime`), _ = Symbol(`MutationObserver`), v = Symbol(`next`), te = Symbol(`ownerElement`), y = Symbol(`prev`), b = Symbol(`private`), x = Symbol(`sheet`), S = Symbol(`start`), ne = Symbol(`style`), C = Symbol(`upgrade`), w = Symbol(`value`);
var re = e(r(), 1);
const ie = new Set(`ARTICLE.ASIDE.BLOCKQUOTE.BODY.BR.BUTTON.CANVAS.CAPTION.COL.COLGROUP.DD.DIV.DL.DT.EMBED.FIELDSET.FIGCAPTION.FIGURE.FOOTER.FORM.H1.H2.H3.H4.H5.H6.LI.UL.OL.P`.split(`.`)), ae = `http://www.w3.org/2000/svg`, { assign: oe, create: se, defineProperties: ce, entries: le, getOwnPropertyDescriptors: ue, keys: de, setPrototypeOf: T } = Object, E = String, D = (e) => e.nodeType === 1 ? e[f] : e, O = ({ ownerDocument: e }) => e[g].ignoreCase, k = (e, t) => {
	e[v] = t, t[y] = e;
}, fe = (e, t, n) => {
	k(e, t), k(D(t), n);
}, pe = (e, t, n, r) => {
	k(e, t), k(D(n), r);
}, A = (e, t, n) => {
	k(e, t), k(t, n);
}, me = ({ localName: e, ownerDocument: t }) => t[g].ignoreCase ? e.toUpperCase() : e, he = (e, t) => {
	e && (e[v] = t), t && (t[y] = e);
}, ge = (e, t) => {
	let n = e.createDocumentFragment(), r = e.createElement(``);
	r.innerHTML = t;
	let { firstChild: i, lastChild: a } = r;
	if (i) {
		pe(n, i, a, n[f]);
		let e = i;
		do
			e.parentNode = n;
		while (e !== a && (e = D(e)[v]));
	}
	return n;
}, j = /* @__PURE__ */ new WeakMap();
let M = !1;
const N = /* @__PURE__ */ new WeakMap(), P = /* @__PURE__ */ new WeakMap(), _e = (e, t, n, r) => {
	M && P.has(e) && e.attributeChangedCallback && e.constructor.observedAttributes.includes(t) && e.attributeChangedCallback(t, n, r);
}, ve = (e, t) => (n) => {
	if (P.has(n)) {
		let r = P.get(n);
		r.connected !== t && n.isConnected === t && (r.connected = t, e in n && n[e]());
	}
}, ye = ve(`connectedCallback`, !0), be = (e) => {
	if (M) {
		ye(e), j.has(e) && (e = j.get(e).shadowRoot);
		let { [v]: t, [f]: n } = e;
		for (; t !== n;) t.nodeType === 1 && ye(t), t = t[v];
	}
}, xe = ve(`disconnectedCallback`, !1), Se = (e) => {
	if (M) {
		xe(e), j.has(e) && (e = j.get(e).shadowRoot);
		let { [v]: t, [f]: n } = e;
		for (; t !== n;) t.nodeType === 1 && xe(t), t = t[v];
	}
};
var CustomElementRegistry = class {
	constructor(e) {
		this.ownerDocument = e, this.registry = /* @__PURE__ */ new Map(), this.waiting = /* @__PURE__ */ new Map(), this.active = !1;
	}
	define(e, t, n = {}) {
		let { ownerDocument: r, registry: i, waiting: a } = this;
		if (i.has(e)) throw Error(`unable to redefine ` + e);
		if (N.has(t)) throw Error(`unable to redefine the same class: ` + t);
		this.active = M = !0;
		let { extends: o } = n;
		N.set(t, {
			ownerDocument: r,
			options: { is: o ? e : `` },
			localName: o || e
		});
		let s = o ? (t) => t.localName === o && t.getAttribute(`is`) === e : (t) => t.localName === e;
		if (i.set(e, {
			Class: t,
			check: s
		}), a.has(e)) {
			for (let n of a.get(e)) n(t);
			a.delete(e);
		}
		r.querySelectorAll(o ? `${o}[is="${e}"]` : e).forEach(this.upgrade, this);
	}
	upgrade(e) {
		if (P.has(e)) return;
		let { ownerDocument: t, registry: n } = this, r = e.getAttribute(`is`) || e.localName;
		if (n.has(r)) {
			let { Class: i, check: a } = n.get(r);
			if (a(e)) {
				let { attributes: n, isConnected: a } = e;
				for (let t of n) e.removeAttributeNode(t);
				let o = le(e);
				for (let [t] of o) delete e[t];
				T(e, i.prototype), t[C] = {
					element: e,
					values: o
				}, new i(t, r), P.set(e, { connected: a });
				for (let t of n) e.setAttributeNode(t);
				a && e.connectedCallback && e.connectedCallback();
			}
		}
	}
	whenDefined(e) {
		let { registry: t, waiting: n } = this;
		return new Promise((r) => {
			t.has(e) ? r(t.get(e).Class) : (n.has(e) || n.set(e, []), n.get(e).push(r));
		});
	}
	get(e) {
		let t = this.registry.get(e);
		return t && t.Class;
	}
	getName(e) {
		if (N.has(e)) {
			let { localName: t } = N.get(e);
			return t;
		}
		return null;
	}
};
const { Parser: Ce } = re, F = (e, t, n) => {
	let r = e[f];
	return t.parentNode = e, fe(r[y], t, r), n && t.nodeType === 1 && be(t), t;
}, we = (e, t, n, r, i) => {
	n[w] = r, n.ownerElement = e, A(t[y], n, t), n.name === `class` && (e.className = r), i && _e(e, n.name, null, r);
}, Te = (e, t, n) => {
	let { active: r, registry: i } = e[c], a = e, o = null, s = !1, l = new Ce({
		onprocessinginstruction(t, n) {
			t.toLowerCase() === `!doctype` && (e.doctype = n.slice(t.length).trim());
		},
		onopentag(n, s) {
			let c = !0;
			if (t) {
				if (o) a = F(a, e.createElementNS(ae, n), r), a.ownerSVGElement = o, c = !1;
				else if (n === `svg` || n === `SVG`) o = e.createElementNS(ae, n), a = F(a, o, r), c = !1;
				else if (r) {
					let e = n.includes(`-`) ? n : s.is || ``;
					if (e && i.has(e)) {
						let { Class: t } = i.get(e);
						a = F(a, new t(), r), delete s.is, c = !1;
					}
				}
			}
			c && (a = F(a, e.createElement(n), !1));
			let l = a[f];
			for (let t of de(s)) we(a, l, e.createAttribute(t), s[t], r);
		},
		oncomment(t) {
			F(a, e.createComment(t), r);
		},
		ontext(t) {
			s ? F(a, e.createCDATASection(t), r) : F(a, e.createTextNode(t), r);
		},
		oncdatastart() {
			s = !0;
		},
		oncdataend() {
			s = !1;
		},
		onclosetag() {
			t && a === o && (o = null), a = a.parentNode;
		}
	}, {
		lowerCaseAttributeNames: !1,
		decodeEntities: !0,
		xmlMode: !t
	});
	return l.write(n), l.end(), e;
}, I = /* @__PURE__ */ new Map(), L = (e, t) => {
	for (let n of [].concat(e)) I.set(n, t), I.set(n.toUpperCase(), t);
}, Ee = ({ [v]: e, [f]: t }, n) => {
	for (; e !== t;) {
		switch (e.nodeType) {
			case 2:
				De(e, n);
				break;
			case 3:
			case 8:
			case 4:
				Oe(e, n);
				break;
			case 1:
				je(e, n), e = D(e);
				break;
			case 10: Ae(e, n);
		}
		e = e[v];
	}
	let r = n.length - 1, i = n[r];
	typeof i == `number` && i < 0 ? n[r] += -1 : n.push(-1);
}, De = (e, t) => {
	t.push(2, e.name);
	let n = e[w].trim();
	n && t.push(n);
}, Oe = (e, t) => {
	let n = e[w];
	n.trim() && t.push(e.nodeType, n);
}, ke = (e, t) => {
	t.push(e.nodeType), Ee(e, t);
}, Ae = ({ name: e, publicId: t, systemId: n }, r) => {
	r.push(10, e), t && r.push(t), n && r.push(n);
}, je = (e, t) => {
	t.push(1, e.localName), Ee(e, t);
}, Me = (e, t, n, r, i, a, o) => ({
	type: e,
	target: t,
	addedNodes: r,
	removedNodes: i,
	attributeName: a,
	oldValue: o,
	previousSibling: n?.previousSibling || null,
	nextSibling: n?.nextSibling || null
}), Ne = (e, t, n, r, i, a) => {
	if (!r || r.includes(n)) {
		let { callback: r, records: o, scheduled: s } = e;
		o.push(Me(`attributes`, t, null, [], [], n, i ? a : void 0)), s || (e.scheduled = !0, Promise.resolve().then(() => {
			e.scheduled = !1, r(o.splice(0), e);
		}));
	}
}, Pe = (e, t, n) => {
	let { ownerDocument: r } = e, { active: i, observers: a } = r[_];
	if (i) {
		for (let i of a) for (let [a, { childList: o, subtree: s, attributes: c, attributeFilter: l, attributeOldValue: u }] of i.nodes) if (o) {
			if (s && (a === r || a.contains(e)) || !s && a.children.includes(e)) {
				Ne(i, e, t, l, u, n);
				break;
			}
		} else if (c && a === e) {
			Ne(i, e, t, l, u, n);
			break;
		}
	}
}, R = (e, t) => {
	let { ownerDocument: n } = e, { active: r, observers: i } = n[_];
	if (r) {
		for (let r of i) for (let [i, { subtree: a, childList: o, characterData: s }] of r.nodes) if (o && (t && (i === t || a && i.contains(t)) || !t && (a && (i === n || i.contains(e)) || !a && i[s ? `childNodes` : `children`].includes(e)))) {
			let { callback: n, records: a, scheduled: o } = r;
			a.push(Me(`childList`, i, e, t ? [] : [e], t ? [e] : [])), o || (r.scheduled = !0, Promise.resolve().then(() => {
				r.scheduled = !1, n(a.splice(0), r);
			}));
			break;
		}
	}
};
var MutationObserverClass = class {
	constructor(e) {
		let t = /* @__PURE__ */ new Set();
		this.observers = t, this.active = !1, this.class = class MutationObserver {
			constructor(e) {
				this.callback = e, this.nodes = /* @__PURE__ */ new Map(), this.records = [], this.scheduled = !1;
			}
			disconnect() {
				this.records.splice(0), this.nodes.clear(), t.delete(this), e[_].active = !!t.size;
			}
			observe(n, r = {
				subtree: !1,
				childList: !1,
				attributes: !1,
				attributeFilter: null,
				attributeOldValue: !1,
				characterData: !1
			}) {
				(`attributeOldValue` in r || `attributeFilter` in r) && (r.attributes = !0), r.childList = !!r.childList, r.subtree = !!r.subtree, this.nodes.set(n, r), t.add(this), e[_].active = !0;
			}
			takeRecords() {
				return this.records.splice(0);
			}
		};
	}
};
const Fe = new Set(`allowfullscreen.allowpaymentrequest.async.autofocus.autoplay.checked.class.contenteditable.controls.default.defer.disabled.draggable.formnovalidate.hidden.id.ismap.itemscope.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.selected.style.truespeed`.split(`.`)), Ie = (e, t) => {
	let { [w]: n, name: r } = t;
	t.ownerElement = e, A(e, t, e[v]), r === `class` && (e.className = n), Pe(e, r, null), _e(e, r, null, n);
}, Le = (e, t) => {
	let { [w]: n, name: r } = t;
	k(t[y], t[v]), t.ownerElement = t[y] = t[v] = null, r === `class` && (e[s] = null), Pe(e, r, n), _e(e, r, n, null);
}, z = {
	get(e, t) {
		return e.hasAttribute(t);
	},
	set(e, t, n) {
		n ? e.setAttribute(t, ``) : e.removeAttribute(t);
	}
}, B = {
	get(e, t) {
		return parseFloat(e.getAttribute(t) || 0);
	},
	set(e, t, n) {
		e.setAttribute(t, n);
	}
}, V = {
	get(e, t) {
		return e.getAttribute(t) || ``;
	},
	set(e, t, n) {
		e.setAttribute(t, n);
	}
}, H = /* @__PURE__ */ new WeakMap();
function Re(e, t) {
	return typeof t == `function` ? t.call(e.target, e) : t.handleEvent(e), e._stopImmediatePropagationFlag;
}
function ze({ currentTarget: e, target: t }) {
	let n = H.get(e);
	if (n && n.has(this.type)) {
		let r = n.get(this.type);
		this.eventPhase = e === t ? this.AT_TARGET : this.BUBBLING_PHASE, this.currentTarget = e, this.target = t;
		for (let [e, t] of r) if (t && t.once && r.delete(e), Re(this, e)) break;
		return delete this.currentTarget, delete this.target, this.cancelBubble;
	}
}
var DOMEventTarget = class {
	constructor() {
		H.set(this, /* @__PURE__ */ new Map());
	}
	_getParent() {
		return null;
	}
	addEventListener(e, t, n) {
		let r = H.get(this);
		r.has(e) || r.set(e, /* @__PURE__ */ new Map()), r.get(e).set(t, n);
	}
	removeEventListener(e, t) {
		let n = H.get(this);
		if (n.has(e)) {
			let r = n.get(e);
			r.delete(t) && !r.size && n.delete(e);
		}
	}
	dispatchEvent(e) {
		let t = this;
		for (e.eventPhase = e.CAPTURING_PHASE; t;) t.dispatchEvent && e._path.push({
			currentTarget: t,
			target: this
		}), t = e.bubbles && t._getParent && t._getParent();
		return e._path.some(ze, e), e._path = [], e.eventPhase = e.NONE, !e.defaultPrevented;
	}
}, NodeList = class extends Array {
	item(e) {
		return e < this.length ? this[e] : null;
	}
};
const Be = ({ parentNode: e }) => {
	let t = 0;
	for (; e;) t++, e = e.parentNode;
	return t;
};
var Node$1 = class extends DOMEventTarget {
	static get ELEMENT_NODE() {
		return 1;
	}
	static get ATTRIBUTE_NODE() {
		return 2;
	}
	static get TEXT_NODE() {
		return 3;
	}
	static get CDATA_SECTION_NODE() {
		return 4;
	}
	static get COMMENT_NODE() {
		return 8;
	}
	static get DOCUMENT_NODE() {
		return 9;
	}
	static get DOCUMENT_FRAGMENT_NODE() {
		return 11;
	}
	static get DOCUMENT_TYPE_NODE() {
		return 10;
	}
	constructor(e, t, n) {
		super(), this.ownerDocument = e, this.localName = t, this.nodeType = n, this.parentNode = null, this[v] = null, this[y] = null;
	}
	get ELEMENT_NODE() {
		return 1;
	}
	get ATTRIBUTE_NODE() {
		return 2;
	}
	get TEXT_NODE() {
		return 3;
	}
	get CDATA_SECTION_NODE() {
		return 4;
	}
	get COMMENT_NODE() {
		return 8;
	}
	get DOCUMENT_NODE() {
		return 9;
	}
	get DOCUMENT_FRAGMENT_NODE() {
		return 11;
	}
	get DOCUMENT_TYPE_NODE() {
		return 10;
	}
	get baseURI() {
		let e = this.nodeType === 9 ? this : this.ownerDocument;
		if (e) {
			let t = e.querySelector(`base`);
			if (t) return t.getAttribute(`href`);
			let { location: n } = e.defaultView;
			if (n) return n.href;
		}
		return null;
	}
	get isConnected() {
		return !1;
	}
	get nodeName() {
		return this.localName;
	}
	get parentElement() {
		return null;
	}
	get previousSibling() {
		return null;
	}
	get previousElementSibling() {
		return null;
	}
	get nextSibling() {
		return null;
	}
	get nextElementSibling() {
		return null;
	}
	get childNodes() {
		return new NodeList();
	}
	get firstChild() {
		return null;
	}
	get lastChild() {
		return null;
	}
	get nodeValue() {
		return null;
	}
	set nodeValue(e) {}
	get textContent() {
		return null;
	}
	set textContent(e) {}
	normalize() {}
	cloneNode() {
		return null;
	}
	contains() {
		return !1;
	}
	insertBefore(e, t) {
		return e;
	}
	appendChild(e) {
		return e;
	}
	replaceChild(e, t) {
		return t;
	}
	removeChild(e) {
		return e;
	}
	toString() {
		return ``;
	}
	hasChildNodes() {
		return !!this.lastChild;
	}
	isSameNode(e) {
		return this === e;
	}
	compareDocumentPosition(e) {
		let t = 0;
		if (this !== e) {
			let n = Be(this), r = Be(e);
			if (n < r) t += 4, this.contains(e) && (t += 16);
			else if (r < n) t += 2, e.contains(this) && (t += 8);
			else if (n && r) {
				let { childNodes: n } = this.parentNode;
				n.indexOf(this) < n.indexOf(e) ? t += 4 : t += 2;
			}
			n && r || (t += 32, t += 1);
		}
		return t;
	}
	isEqualNode(e) {
		if (this === e) return !0;
		if (this.nodeType === e.nodeType) {
			switch (this.nodeType) {
				case 9:
				case 11: {
					let t = this.childNodes, n = e.childNodes;
					return t.length === n.length && t.every((e, t) => e.isEqualNode(n[t]));
				}
			}
			return this.toString() === e.toString();
		}
		return !1;
	}
	_getParent() {
		return this.parentNode;
	}
	getRootNode() {
		let e = this;
		for (; e.parentNode;) e = e.parentNode;
		return e;
	}
};
const { replace: Ve } = ``, He = /[<>&\xA0]/g, Ue = {
	"\xA0": `&#160;`,
	"&": `&amp;`,
	"<": `&lt;`,
	">": `&gt;`
}, We = (e) => Ue[e], Ge = (e) => Ve.call(e, He, We), Ke = /"/g;
var U = class Attr$1 extends Node$1 {
	constructor(e, t, n = ``) {
		super(e, t, 2), this.ownerElement = null, this.name = E(t), this[w] = E(n), this[o] = !1;
	}
	get value() {
		return this[w];
	}
	set value(e) {
		let { [w]: t, name: n, ownerElement: r } = this;
		this[w] = E(e), this[o] = !0, r && (Pe(r, n, t), _e(r, n, t, this[w]));
	}
	cloneNode() {
		let { ownerDocument: e, name: t, [w]: n } = this;
		return new Attr$1(e, t, n);
	}
	toString() {
		let { name: e, [w]: t } = this;
		return Fe.has(e) && !t ? O(this) ? e : `${e}=""` : `${e}="${(O(this) ? t : Ge(t)).replace(Ke, `&quot;`)}"`;
	}
	toJSON() {
		let e = [];
		return De(this, e), e;
	}
};
const qe = ({ ownerDocument: e, parentNode: t }) => {
	for (; t;) {
		if (t === e) return !0;
		t = t.parentNode || t.host;
	}
	return !1;
}, Je = ({ parentNode: e }) => {
	if (e) switch (e.nodeType) {
		case 9:
		case 11: return null;
	}
	return e;
}, W = ({ [y]: e }) => {
	switch (e ? e.nodeType : 0) {
		case -1: return e[S];
		case 3:
		case 8:
		case 4: return e;
	}
	return null;
}, G = (e) => {
	let t = D(e)[v];
	return t && (t.nodeType === -1 ? null : t);
}, Ye = (e) => {
	let t = G(e);
	for (; t && t.nodeType !== 1;) t = G(t);
	return t;
}, Xe = (e) => {
	let t = W(e);
	for (; t && t.nodeType !== 1;) t = W(t);
	return t;
}, Ze = (e, t) => {
	let n = e.createDocumentFragment();
	return n.append(...t), n;
}, Qe = (e, t) => {
	let { ownerDocument: n, parentNode: r } = e;
	r && r.insertBefore(Ze(n, t), e);
}, $e = (e, t) => {
	let { ownerDocument: n, parentNode: r } = e;
	r && r.insertBefore(Ze(n, t), D(e)[v]);
}, et = (e, t) => {
	let { ownerDocument: n, parentNode: r } = e;
	r && (t.includes(e) && et(e, [e = e.cloneNode()]), r.insertBefore(Ze(n, t), e), e.remove());
}, tt = (e, t, n) => {
	let { parentNode: r, nodeType: i } = t;
	(e || n) && (he(e, n), t[y] = null, D(t)[v] = null), r && (t.parentNode = null, R(t, r), i === 1 && Se(t));
};
var CharacterData$1 = class extends Node$1 {
	constructor(e, t, n, r) {
		super(e, t, n), this[w] = E(r);
	}
	get isConnected() {
		return qe(this);
	}
	get parentElement() {
		return Je(this);
	}
	get previousSibling() {
		return W(this);
	}
	get nextSibling() {
		return G(this);
	}
	get previousElementSibling() {
		return Xe(this);
	}
	get nextElementSibling() {
		return Ye(this);
	}
	before(...e) {
		Qe(this, e);
	}
	after(...e) {
		$e(this, e);
	}
	replaceWith(...e) {
		et(this, e);
	}
	remove() {
		tt(this[y], this, this[v]);
	}
	get data() {
		return this[w];
	}
	set data(e) {
		this[w] = E(e), R(this, this.parentNode);
	}
	get nodeValue() {
		return this.data;
	}
	set nodeValue(e) {
		this.data = e;
	}
	get textContent() {
		return this.data;
	}
	set textContent(e) {
		this.data = e;
	}
	get length() {
		return this.data.length;
	}
	substringData(e, t) {
		return this.data.substr(e, t);
	}
	appendData(e) {
		this.data += e;
	}
	insertData(e, t) {
		let { data: n } = this;
		this.data = n.slice(0, e) + t + n.slice(e);
	}
	deleteData(e, t) {
		let { data: n } = this;
		this.data = n.slice(0, e) + n.slice(e + t);
	}
	replaceData(e, t, n) {
		let { data: r } = this;
		this.data = r.slice(0, e) + n + r.slice(e + t);
	}
	toJSON() {
		let e = [];
		return Oe(this, e), e;
	}
}, nt = class CDATASection$1 extends CharacterData$1 {
	constructor(e, t = ``) {
		super(e, `#cdatasection`, 4, t);
	}
	cloneNode() {
		let { ownerDocument: e, [w]: t } = this;
		return new CDATASection$1(e, t);
	}
	toString() {
		return `<![CDATA[${this[w]}]]>`;
	}
}, rt = class Comment$1 extends CharacterData$1 {
	constructor(e, t = ``) {
		super(e, `#comment`, 8, t);
	}
	cloneNode() {
		let { ownerDocument: e, [w]: t } = this;
		return new Comment$1(e, t);
	}
	toString() {
		return `<!--${this[w]}-->`;
	}
}, it = e(a(), 1);
const { isArray: at } = Array, K = ({ nodeType: e }) => e === 1, ot = (e, t) => t.some((t) => K(t) && (e(t) || ot(e, q(t)))), st = (e, t) => t === `class` ? e.getAttributeNode(`class`)?.value ?? null : e.getAttribute(t), q = ({ childNodes: e }) => e, ct = (e) => {
	let { localName: t } = e;
	return O(e) ? t.toLowerCase() : t;
}, lt = ({ parentNode: e }) => e, ut = (e) => {
	let { parentNode: t } = e;
	return t ? q(t) : e;
}, dt = (e) => at(e) ? e.map(dt).join(``) : K(e) ? dt(q(e)) : e.nodeType === 3 ? e.data : ``, ft = (e, t) => e.hasAttribute(t), pt = (e) => {
	let { length: t } = e;
	for (; t--;) {
		let n = e[t];
		if (t && -1 < e.lastIndexOf(n, t - 1)) e.splice(t, 1);
		else for (let { parentNode: r } = n; r; r = r.parentNode) if (e.includes(r)) {
			e.splice(t, 1);
			break;
		}
	}
	return e;
}, mt = (e, t) => {
	let n = [];
	for (let r of t) K(r) && (e(r) && n.push(r), n.push(...mt(e, q(r))));
	return n;
}, ht = (e, t) => {
	for (let n of t) if (e(n) || (n = ht(e, q(n)))) return n;
	return null;
}, gt = {
	isTag: K,
	existsOne: ot,
	getAttributeValue: st,
	getChildren: q,
	getName: ct,
	getParent: lt,
	getSiblings: ut,
	getText: dt,
	hasAttrib: ft,
	removeSubsets: pt,
	findAll: mt,
	findOne: ht
}, _t = (e, t) => it.compile(t, {
	context: t.includes(`:scope`) ? e : void 0,
	xmlMode: !O(e),
	adapter: gt
}), vt = (e, t) => it.is(e, t, {
	strict: !0,
	context: t.includes(`:scope`) ? e : void 0,
	xmlMode: !O(e),
	adapter: gt
});
var J = class Text$1 extends CharacterData$1 {
	constructor(e, t = ``) {
		super(e, `#text`, 3, t);
	}
	get wholeText() {
		let e = [], { previousSibling: t, nextSibling: n } = this;
		for (; t && t.nodeType === 3;) e.unshift(t[w]), t = t.previousSibling;
		for (e.push(this[w]); n && n.nodeType === 3;) e.push(n[w]), n = n.nextSibling;
		return e.join(``);
	}
	cloneNode() {
		let { ownerDocument: e, [w]: t } = this;
		return new Text$1(e, t);
	}
	toString() {
		return Ge(this[w]);
	}
};
const yt = (e) => e instanceof Node$1, bt = (e, t, n) => {
	let { ownerDocument: r } = e;
	for (let i of n) e.insertBefore(yt(i) ? i : new J(r, i), t);
};
var ParentNode = class extends Node$1 {
	constructor(e, t, n) {
		super(e, t, n), this[b] = null, this[v] = this[f] = {
			[v]: null,
			[y]: this,
			[S]: this,
			nodeType: -1,
			ownerDocument: this.ownerDocument,
			parentNode: null
		};
	}
	get childNodes() {
		let e = new NodeList(), { firstChild: t } = this;
		for (; t;) e.push(t), t = G(t);
		return e;
	}
	get children() {
		let e = new NodeList(), { firstElementChild: t } = this;
		for (; t;) e.push(t), t = Ye(t);
		return e;
	}
	get firstChild() {
		let { [v]: e, [f]: t } = this;
		for (; e.nodeType === 2;) e = e[v];
		return e === t ? null : e;
	}
	get firstElementChild() {
		let { firstChild: e } = this;
		for (; e;) {
			if (e.nodeType === 1) return e;
			e = G(e);
		}
		return null;
	}
	get lastChild() {
		let e = this[f][y];
		switch (e.nodeType) {
			case -1: return e[S];
			case 2: return null;
		}
		return e === this ? null : e;
	}
	get lastElementChild() {
		let { lastChild: e } = this;
		for (; e;) {
			if (e.nodeType === 1) return e;
			e = W(e);
		}
		return null;
	}
	get childElementCount() {
		return this.children.length;
	}
	prepend(...e) {
		bt(this, this.firstChild, e);
	}
	append(...e) {
		bt(this, this[f], e);
	}
	replaceChildren(...e) {
		let { [v]: t, [f]: n } = this;
		for (; t !== n && t.nodeType === 2;) t = t[v];
		for (; t !== n;) {
			let e = D(t)[v];
			t.remove(), t = e;
		}
		e.length && bt(this, n, e);
	}
	getElementsByClassName(e) {
		let t = new NodeList(), { [v]: n, [f]: r } = this;
		for (; n !== r;) n.nodeType === 1 && n.hasAttribute(`class`) && n.classList.has(e) && t.push(n), n = n[v];
		return t;
	}
	getElementsByTagName(e) {
		let t = new NodeList(), { [v]: n, [f]: r } = this;
		for (; n !== r;) n.nodeType === 1 && (n.localName === e || me(n) === e) && t.push(n), n = n[v];
		return t;
	}
	querySelector(e) {
		let t = _t(this, e), { [v]: n, [f]: r } = this;
		for (; n !== r;) {
			if (n.nodeType === 1 && t(n)) return n;
			n = n.nodeType === 1 && n.localName === `template` ? n[f] : n[v];
		}
		return null;
	}
	querySelectorAll(e) {
		let t = _t(this, e), n = new NodeList(), { [v]: r, [f]: i } = this;
		for (; r !== i;) r.nodeType === 1 && t(r) && n.push(r), r = r.nodeType === 1 && r.localName === `template` ? r[f] : r[v];
		return n;
	}
	appendChild(e) {
		return this.insertBefore(e, this[f]);
	}
	contains(e) {
		let t = e;
		for (; t && t !== this;) t = t.parentNode;
		return t === this;
	}
	insertBefore(e, t = null) {
		if (e === t) return e;
		if (e === this) throw Error(`unable to append a node to itself`);
		let n = t || this[f];
		switch (e.nodeType) {
			case 1:
				e.remove(), e.parentNode = this, fe(n[y], e, n), R(e, null), be(e);
				break;
			case 11: {
				let { [b]: t, firstChild: r, lastChild: i } = e;
				if (r) {
					pe(n[y], r, i, n), k(e, e[f]), t && t.replaceChildren();
					do
						r.parentNode = this, R(r, null), r.nodeType === 1 && be(r);
					while (r !== i && (r = G(r)));
				}
				break;
			}
			case 3:
			case 8:
			case 4: e.remove();
			default: e.parentNode = this, A(n[y], e, n), R(e, null);
		}
		return e;
	}
	normalize() {
		let { [v]: e, [f]: t } = this;
		for (; e !== t;) {
			let { [v]: t, [y]: n, nodeType: r } = e;
			r === 3 && (e[w] ? n && n.nodeType === 3 && (n.textContent += e.textContent, e.remove()) : e.remove()), e = t;
		}
	}
	removeChild(e) {
		if (e.parentNode !== this) throw Error(`node is not a child`);
		return e.remove(), e;
	}
	replaceChild(e, t) {
		let n = D(t)[v];
		return t.remove(), this.insertBefore(e, n), t;
	}
}, NonElementParentNode = class extends ParentNode {
	getElementById(e) {
		let { [v]: t, [f]: n } = this;
		for (; t !== n;) {
			if (t.nodeType === 1 && t.id === e) return t;
			t = t[v];
		}
		return null;
	}
	cloneNode(e) {
		let { ownerDocument: t, constructor: n } = this, r = new n(t);
		if (e) {
			let { [f]: t } = r;
			for (let n of this.childNodes) r.insertBefore(n.cloneNode(e), t);
		}
		return r;
	}
	toString() {
		let { childNodes: e, localName: t } = this;
		return `<${t}>${e.join(``)}</${t}>`;
	}
	toJSON() {
		let e = [];
		return ke(this, e), e;
	}
}, DocumentFragment$1 = class extends NonElementParentNode {
	constructor(e) {
		super(e, `#document-fragment`, 11);
	}
}, Y = class DocumentType$1 extends Node$1 {
	constructor(e, t, n = ``, r = ``) {
		super(e, `#document-type`, 10), this.name = t, this.publicId = n, this.systemId = r;
	}
	cloneNode() {
		let { ownerDocument: e, name: t, publicId: n, systemId: r } = this;
		return new DocumentType$1(e, t, n, r);
	}
	toString() {
		let { name: e, publicId: t, systemId: n } = this, r = 0 < t.length, i = [e];
		return r && i.push(`PUBLIC`, `"${t}"`), n.length && (r || i.push(`SYSTEM`), i.push(`"${n}"`)), `<!DOCTYPE ${i.join(` `)}>`;
	}
	toJSON() {
		let e = [];
		return Ae(this, e), e;
	}
};
const xt = (e) => e.childNodes.join(``), St = (e, t) => {
	let { ownerDocument: n } = e, { constructor: r } = n, i = new r();
	i[c] = n[c];
	let { childNodes: a } = Te(i, O(e), t);
	e.replaceChildren(...a.map(Ct, n));
};
function Ct(e) {
	switch (e.ownerDocument = this, e.nodeType) {
		case 1:
		case 11: e.childNodes.forEach(Ct, this);
	}
	return e;
}
var wt = (e) => e.replace(/(([A-Z0-9])([A-Z0-9][a-z]))|(([a-z0-9]+)([A-Z]))/g, `$2$5-$3$6`).toLowerCase();
const Tt = /* @__PURE__ */ new WeakMap(), Et = (e) => `data-${wt(e)}`, Dt = (e) => e.slice(5).replace(/-([a-z])/g, (e, t) => t.toUpperCase()), Ot = {
	get(e, t) {
		if (t in e) return Tt.get(e).getAttribute(Et(t));
	},
	set(e, t, n) {
		return e[t] = n, Tt.get(e).setAttribute(Et(t), n), !0;
	},
	deleteProperty(e, t) {
		return t in e && Tt.get(e).removeAttribute(Et(t)), delete e[t];
	}
};
var DOMStringMap = class {
	constructor(e) {
		for (let { name: t, value: n } of e.attributes) /^data-/.test(t) && (this[Dt(t)] = n);
		return Tt.set(this, e), new Proxy(this, Ot);
	}
};
T(DOMStringMap.prototype, null);
const { add: kt } = Set.prototype, At = (e, t) => {
	for (let n of t) n && kt.call(e, n);
}, X = ({ [te]: e, value: t }) => {
	let n = e.getAttributeNode(`class`);
	n ? n.value = t : Ie(e, new U(e.ownerDocument, `class`, t));
};
var DOMTokenList = class extends Set {
	constructor(e) {
		super(), this[te] = e;
		let t = e.getAttributeNode(`class`);
		t && At(this, t.value.split(/\s+/));
	}
	get length() {
		return this.size;
	}
	get value() {
		return [...this].join(` `);
	}
	add(...e) {
		At(this, e), X(this);
	}
	contains(e) {
		return this.has(e);
	}
	remove(...e) {
		for (let t of e) this.delete(t);
		X(this);
	}
	toggle(e, t) {
		if (this.has(e)) {
			if (t) return !0;
			this.delete(e), X(this);
		} else if (t || arguments.length === 1) return super.add(e), X(this), !0;
		return !1;
	}
	replace(e, t) {
		return this.has(e) ? (this.delete(e), super.add(t), X(this), !0) : !1;
	}
	supports() {
		return !0;
	}
};
const jt = /* @__PURE__ */ new WeakMap(), Mt = (e) => [...e.keys()].filter((e) => e !== b), Nt = (e) => {
	let t = jt.get(e).getAttributeNode(`style`);
	if ((!t || t[o] || e.get(b) !== t) && (e.clear(), t)) {
		e.set(b, t);
		for (let n of t[w].split(/\s*;\s*/)) {
			let [t, ...r] = n.split(`:`);
			if (r.length > 0) {
				t = t.trim();
				let n = r.join(`:`).trim();
				t && n && e.set(t, n);
			}
		}
	}
	return t;
}, Pt = {
	get(e, t) {
		return t in Ft ? e[t] : (Nt(e), t === `length` ? Mt(e).length : /^\d+$/.test(t) ? Mt(e)[t] : e.get(wt(t)) ?? ``);
	},
	set(e, t, n) {
		if (t === `cssText`) e[t] = n;
		else {
			let r = Nt(e);
			if (n == null ? e.delete(wt(t)) : e.set(wt(t), n), !r) {
				let t = jt.get(e);
				r = t.ownerDocument.createAttribute(`style`), t.setAttributeNode(r), e.set(b, r);
			}
			r[o] = !1, r[w] = e.toString();
		}
		return !0;
	}
};
var CSSStyleDeclaration = class extends Map {
	constructor(e) {
		return super(), jt.set(this, e), new Proxy(this, Pt);
	}
	get cssText() {
		return this.toString();
	}
	set cssText(e) {
		jt.get(this).setAttribute(`style`, e);
	}
	getPropertyValue(e) {
		let t = this[b];
		return Pt.get(t, e);
	}
	setProperty(e, t) {
		let n = this[b];
		Pt.set(n, e, t);
	}
	removeProperty(e) {
		let t = this[b];
		Pt.set(t, e, null);
	}
	[Symbol.iterator]() {
		let e = this[b];
		Nt(e);
		let t = Mt(e), { length: n } = t, r = 0;
		return { next() {
			let e = r === n;
			return {
				done: e,
				value: e ? null : t[r++]
			};
		} };
	}
	get [b]() {
		return this;
	}
	toString() {
		let e = this[b];
		Nt(e);
		let t = [];
		return e.forEach(It, t), t.join(`;`);
	}
};
const { prototype: Ft } = CSSStyleDeclaration;
function It(e, t) {
	t !== b && this.push(`${t}:${e}`);
}
function Lt(e) {
	return e.currentTarget;
}
var GlobalEvent = class {
	static get BUBBLING_PHASE() {
		return 3;
	}
	static get AT_TARGET() {
		return 2;
	}
	static get CAPTURING_PHASE() {
		return 1;
	}
	static get NONE() {
		return 0;
	}
	constructor(e, t = {}) {
		this.type = e, this.bubbles = !!t.bubbles, this.cancelBubble = !1, this._stopImmediatePropagationFlag = !1, this.cancelable = !!t.cancelable, this.eventPhase = this.NONE, this.timeStamp = Date.now(), this.defaultPrevented = !1, this.originalTarget = null, this.returnValue = null, this.srcElement = null, this.target = null, this._path = [];
	}
	get BUBBLING_PHASE() {
		return 3;
	}
	get AT_TARGET() {
		return 2;
	}
	get CAPTURING_PHASE() {
		return 1;
	}
	get NONE() {
		return 0;
	}
	preventDefault() {
		this.defaultPrevented = !0;
	}
	composedPath() {
		return this._path.map(Lt);
	}
	stopPropagation() {
		this.cancelBubble = !0;
	}
	stopImmediatePropagation() {
		this.stopPropagation(), this._stopImmediatePropagationFlag = !0;
	}
}, NamedNodeMap = class extends Array {
	constructor(e) {
		super(), this.ownerElement = e;
	}
	getNamedItem(e) {
		return this.ownerElement.getAttributeNode(e);
	}
	setNamedItem(e) {
		this.ownerElement.setAttributeNode(e), this.unshift(e);
	}
	removeNamedItem(e) {
		let t = this.getNamedItem(e);
		this.ownerElement.removeAttribute(e), this.splice(this.indexOf(t), 1);
	}
	item(e) {
		return e < this.length ? this[e] : null;
	}
	getNamedItemNS(e, t) {
		return this.getNamedItem(t);
	}
	setNamedItemNS(e, t) {
		return this.setNamedItem(t);
	}
	removeNamedItemNS(e, t) {
		return this.removeNamedItem(t);
	}
}, ShadowRoot$1 = class extends NonElementParentNode {
	constructor(e) {
		super(e.ownerDocument, `#shadow-root`, 11), this.host = e;
	}
	get innerHTML() {
		return xt(this);
	}
	set innerHTML(e) {
		St(this, e);
	}
};
const Rt = { get(e, t) {
	return t in e ? e[t] : e.find(({ name: e }) => e === t);
} }, zt = (e, t, n) => {
	if (`ownerSVGElement` in t) {
		let r = e.createElementNS(ae, n);
		return r.ownerSVGElement = t.ownerSVGElement, r;
	}
	return e.createElement(n);
}, Bt = ({ localName: e, ownerDocument: t }) => t[g].voidElements.test(e);
var Element$1 = class extends ParentNode {
	constructor(e, t) {
		super(e, t, 1), this[s] = null, this[u] = null, this[ne] = null;
	}
	get isConnected() {
		return qe(this);
	}
	get parentElement() {
		return Je(this);
	}
	get previousSibling() {
		return W(this);
	}
	get nextSibling() {
		return G(this);
	}
	get namespaceURI() {
		return `http://www.w3.org/1999/xhtml`;
	}
	get previousElementSibling() {
		return Xe(this);
	}
	get nextElementSibling() {
		return Ye(this);
	}
	before(...e) {
		Qe(this, e);
	}
	after(...e) {
		$e(this, e);
	}
	replaceWith(...e) {
		et(this, e);
	}
	remove() {
		tt(this[y], this, this[f][v]);
	}
	get id() {
		return V.get(this, `id`);
	}
	set id(e) {
		V.set(this, `id`, e);
	}
	get className() {
		return this.classList.value;
	}
	set className(e) {
		let { classList: t } = this;
		t.clear(), t.add(...E(e).split(/\s+/));
	}
	get nodeName() {
		return me(this);
	}
	get tagName() {
		return me(this);
	}
	get classList() {
		return this[s] || (this[s] = new DOMTokenList(this));
	}
	get dataset() {
		return this[u] || (this[u] = new DOMStringMap(this));
	}
	getBoundingClientRect() {
		return {
			x: 0,
			y: 0,
			bottom: 0,
			height: 0,
			left: 0,
			right: 0,
			top: 0,
			width: 0
		};
	}
	get nonce() {
		return V.get(this, `nonce`);
	}
	set nonce(e) {
		V.set(this, `nonce`, e);
	}
	get style() {
		return this[ne] || (this[ne] = new CSSStyleDeclaration(this));
	}
	get tabIndex() {
		return B.get(this, `tabindex`) || -1;
	}
	set tabIndex(e) {
		B.set(this, `tabindex`, e);
	}
	get slot() {
		return V.get(this, `slot`);
	}
	set slot(e) {
		V.set(this, `slot`, e);
	}
	get innerText() {
		let e = [], { [v]: t, [f]: n } = this;
		for (; t !== n;) t.nodeType === 3 ? e.push(t.textContent.replace(/\s+/g, ` `)) : e.length && t[v] != n && ie.has(t.tagName) && e.push(`
`), t = t[v];
		return e.join(``);
	}
	get textContent() {
		let e = [], { [v]: t, [f]: n } = this;
		for (; t !== n;) {
			let n = t.nodeType;
			(n === 3 || n === 4) && e.push(t.textContent), t = t[v];
		}
		return e.join(``);
	}
	set textContent(e) {
		this.replaceChildren(), e != null && e !== `` && this.appendChild(new J(this.ownerDocument, e));
	}
	get innerHTML() {
		return xt(this);
	}
	set innerHTML(e) {
		St(this, e);
	}
	get outerHTML() {
		return this.toString();
	}
	set outerHTML(e) {
		let t = this.ownerDocument.createElement(``);
		t.innerHTML = e, this.replaceWith(...t.childNodes);
	}
	get attributes() {
		let e = new NamedNodeMap(this), t = this[v];
		for (; t.nodeType === 2;) e.push(t), t = t[v];
		return new Proxy(e, Rt);
	}
	focus() {
		this.dispatchEvent(new GlobalEvent(`focus`));
	}
	getAttribute(e) {
		if (e === `class`) return this.className;
		let t = this.getAttributeNode(e);
		return t && (O(this) ? t.value : Ge(t.value));
	}
	getAttributeNode(e) {
		let t = this[v];
		for (; t.nodeType === 2;) {
			if (t.name === e) return t;
			t = t[v];
		}
		return null;
	}
	getAttributeNames() {
		let e = new NodeList(), t = this[v];
		for (; t.nodeType === 2;) e.push(t.name), t = t[v];
		return e;
	}
	hasAttribute(e) {
		return !!this.getAttributeNode(e);
	}
	hasAttributes() {
		return this[v].nodeType === 2;
	}
	removeAttribute(e) {
		e === `class` && this[s] && this[s].clear();
		let t = this[v];
		for (; t.nodeType === 2;) {
			if (t.name === e) {
				Le(this, t);
				return;
			}
			t = t[v];
		}
	}
	removeAttributeNode(e) {
		let t = this[v];
		for (; t.nodeType === 2;) {
			if (t === e) {
				Le(this, t);
				return;
			}
			t = t[v];
		}
	}
	setAttribute(e, t) {
		if (e === `class`) this.className = t;
		else {
			let n = this.getAttributeNode(e);
			n ? n.value = t : Ie(this, new U(this.ownerDocument, e, t));
		}
	}
	setAttributeNode(e) {
		let { name: t } = e, n = this.getAttributeNode(t);
		if (n !== e) {
			n && this.removeAttributeNode(n);
			let { ownerElement: t } = e;
			t && t.removeAttributeNode(e), Ie(this, e);
		}
		return n;
	}
	toggleAttribute(e, t) {
		return this.hasAttribute(e) ? t ? !0 : (this.removeAttribute(e), !1) : t || arguments.length === 1 ? (this.setAttribute(e, ``), !0) : !1;
	}
	get shadowRoot() {
		if (j.has(this)) {
			let { mode: e, shadowRoot: t } = j.get(this);
			if (e === `open`) return t;
		}
		return null;
	}
	attachShadow(e) {
		if (j.has(this)) throw Error(`operation not supported`);
		let t = new ShadowRoot$1(this);
		return j.set(this, {
			mode: e.mode,
			shadowRoot: t
		}), t;
	}
	matches(e) {
		return vt(this, e);
	}
	closest(e) {
		let t = this, n = _t(t, e);
		for (; t && !n(t);) t = t.parentElement;
		return t;
	}
	insertAdjacentElement(e, t) {
		let { parentElement: n } = this;
		switch (e) {
			case `beforebegin`:
				if (n) {
					n.insertBefore(t, this);
					break;
				}
				return null;
			case `afterbegin`:
				this.insertBefore(t, this.firstChild);
				break;
			case `beforeend`:
				this.insertBefore(t, null);
				break;
			case `afterend`:
				if (n) {
					n.insertBefore(t, this.nextSibling);
					break;
				}
				return null;
		}
		return t;
	}
	insertAdjacentHTML(e, t) {
		this.insertAdjacentElement(e, ge(this.ownerDocument, t));
	}
	insertAdjacentText(e, t) {
		let n = this.ownerDocument.createTextNode(t);
		this.insertAdjacentElement(e, n);
	}
	cloneNode(e = !1) {
		let { ownerDocument: t, localName: n } = this, r = (e) => {
			e.parentNode = a, k(o, e), o = e;
		}, i = zt(t, this, n), a = i, o = i, { [v]: s, [f]: c } = this;
		for (; s !== c && (e || s.nodeType === 2);) {
			switch (s.nodeType) {
				case -1:
					k(o, a[f]), o = a[f], a = a.parentNode;
					break;
				case 1: {
					let e = zt(t, s, s.localName);
					r(e), a = e;
					break;
				}
				case 2: {
					let t = s.cloneNode(e);
					t.ownerElement = a, r(t);
					break;
				}
				case 3:
				case 8:
				case 4: r(s.cloneNode(e));
			}
			s = s[v];
		}
		return k(o, i[f]), i;
	}
	toString() {
		let e = [], { [f]: t } = this, n = { [v]: this }, r = !1;
		do
			switch (n = n[v], n.nodeType) {
				case 2: {
					let t = ` ` + n;
					switch (t) {
						case ` id`:
						case ` class`:
						case ` style`: break;
						default: e.push(t);
					}
					break;
				}
				case -1: {
					let t = n[S];
					r ? (`ownerSVGElement` in t ? e.push(` />`) : Bt(t) ? e.push(O(t) ? `>` : ` />`) : e.push(`></${t.localName}>`), r = !1) : e.push(`</${t.localName}>`);
					break;
				}
				case 1:
					r && e.push(`>`), n.toString === this.toString ? (e.push(`<${n.localName}`), r = !0) : (e.push(n.toString()), n = n[f], r = !1);
					break;
				case 3:
				case 8:
				case 4: e.push((r ? `>` : ``) + n), r = !1;
			}
		while (n !== t);
		return e.join(``);
	}
	toJSON() {
		let e = [];
		return je(this, e), e;
	}
	getAttributeNS(e, t) {
		return this.getAttribute(t);
	}
	getElementsByTagNameNS(e, t) {
		return this.getElementsByTagName(t);
	}
	hasAttributeNS(e, t) {
		return this.hasAttribute(t);
	}
	removeAttributeNS(e, t) {
		this.removeAttribute(t);
	}
	setAttributeNS(e, t, n) {
		this.setAttribute(t, n);
	}
	setAttributeNodeNS(e) {
		return this.setAttributeNode(e);
	}
};
const Vt = /* @__PURE__ */ new WeakMap(), Ht = {
	get(e, t) {
		return e[t];
	},
	set(e, t, n) {
		return e[t] = n, !0;
	}
};
var SVGElement$1 = class extends Element$1 {
	constructor(e, t, n = null) {
		super(e, t), this.ownerSVGElement = n;
	}
	get className() {
		return Vt.has(this) || Vt.set(this, new Proxy({
			baseVal: ``,
			animVal: ``
		}, Ht)), Vt.get(this);
	}
	set className(e) {
		let { classList: t } = this;
		t.clear(), t.add(...E(e).split(/\s+/));
	}
	get namespaceURI() {
		return `http://www.w3.org/2000/svg`;
	}
	getAttribute(e) {
		return e === `class` ? [...this.classList].join(` `) : super.getAttribute(e);
	}
	setAttribute(e, t) {
		if (e === `class`) this.className = t;
		else if (e === `style`) {
			let { className: e } = this;
			e.baseVal = e.animVal = t;
		}
		super.setAttribute(e, t);
	}
};
const Z = () => {
	throw TypeError(`Illegal constructor`);
};
function Ut() {
	Z();
}
T(Ut, U), Ut.prototype = U.prototype;
function Wt() {
	Z();
}
T(Wt, nt), Wt.prototype = nt.prototype;
function Gt() {
	Z();
}
T(Gt, CharacterData$1), Gt.prototype = CharacterData$1.prototype;
function Kt() {
	Z();
}
T(Kt, rt), Kt.prototype = rt.prototype;
function qt() {
	Z();
}
T(qt, DocumentFragment$1), qt.prototype = DocumentFragment$1.prototype;
function Jt() {
	Z();
}
T(Jt, Y), Jt.prototype = Y.prototype;
function Yt() {
	Z();
}
T(Yt, Element$1), Yt.prototype = Element$1.prototype;
function Xt() {
	Z();
}
T(Xt, Node$1), Xt.prototype = Node$1.prototype;
function Zt() {
	Z();
}
T(Zt, ShadowRoot$1), Zt.prototype = ShadowRoot$1.prototype;
function Qt() {
	Z();
}
T(Qt, J), Qt.prototype = J.prototype;
function $t() {
	Z();
}
T($t, SVGElement$1), $t.prototype = SVGElement$1.prototype;
const en = {
	Attr: Ut,
	CDATASection: Wt,
	CharacterData: Gt,
	Comment: Kt,
	DocumentFragment: qt,
	DocumentType: Jt,
	Element: Yt,
	Node: Xt,
	ShadowRoot: Zt,
	Text: Qt,
	SVGElement: $t
}, Q = /* @__PURE__ */ new WeakMap(), $ = {
	get(e, t) {
		return Q.has(e) && Q.get(e)[t] || null;
	},
	set(e, t, n) {
		Q.has(e) || Q.set(e, {});
		let r = Q.get(e), i = t.slice(2);
		r[t] && e.removeEventListener(i, r[t], !1), (r[t] = n) && e.addEventListener(i, n, !1);
	}
};
var HTMLElement = class extends Element$1 {
	static get observedAttributes() {
		return [];
	}
	constructor(e = null, t = ``) {
		super(e, t);
		let n = !e, r;
		if (n) {
			let { constructor: n } = this;
			if (!N.has(n)) throw Error(`unable to initialize this Custom Element`);
			({ownerDocument: e, localName: t, options: r} = N.get(n));
		}
		if (e[C]) {
			let { element: t, values: n } = e[C];
			e[C] = null;
			for (let [e, r] of n) t[e] = r;
			return t;
		}
		n && (this.ownerDocument = this[f].ownerDocument = e, this.localName = t, P.set(this, { connected: !1 }), r.is && this.setAttribute(`is`, r.is));
	}
	blur() {
		this.dispatchEvent(new GlobalEvent(`blur`));
	}
	click() {
		let e = new GlobalEvent(`click`, {
			bubbles: !0,
			cancelable: !0
		});
		e.button = 0, this.dispatchEvent(e);
	}
	get accessKeyLabel() {
		let { accessKey: e } = this;
		return e && `Alt+Shift+${e}`;
	}
	get isContentEditable() {
		return this.hasAttribute(`contenteditable`);
	}
	get contentEditable() {
		return z.get(this, `contenteditable`);
	}
	set contentEditable(e) {
		z.set(this, `contenteditable`, e);
	}
	get draggable() {
		return z.get(this, `draggable`);
	}
	set draggable(e) {
		z.set(this, `draggable`, e);
	}
	get hidden() {
		return z.get(this, `hidden`);
	}
	set hidden(e) {
		z.set(this, `hidden`, e);
	}
	get spellcheck() {
		return z.get(this, `spellcheck`);
	}
	set spellcheck(e) {
		z.set(this, `spellcheck`, e);
	}
	get accessKey() {
		return V.get(this, `accesskey`);
	}
	set accessKey(e) {
		V.set(this, `accesskey`, e);
	}
	get dir() {
		return V.get(this, `dir`);
	}
	set dir(e) {
		V.set(this, `dir`, e);
	}
	get lang() {
		return V.get(this, `lang`);
	}
	set lang(e) {
		V.set(this, `lang`, e);
	}
	get title() {
		return V.get(this, `title`);
	}
	set title(e) {
		V.set(this, `title`, e);
	}
	get onabort() {
		return $.get(this, `onabort`);
	}
	set onabort(e) {
		$.set(this, `onabort`, e);
	}
	get onblur() {
		return $.get(this, `onblur`);
	}
	set onblur(e) {
		$.set(this, `onblur`, e);
	}
	get oncancel() {
		return $.get(this, `oncancel`);
	}
	set oncancel(e) {
		$.set(this, `oncancel`, e);
	}
	get oncanplay() {
		return $.get(this, `oncanplay`);
	}
	set oncanplay(e) {
		$.set(this, `oncanplay`, e);
	}
	get oncanplaythrough() {
		return $.get(this, `oncanplaythrough`);
	}
	set oncanplaythrough(e) {
		$.set(this, `oncanplaythrough`, e);
	}
	get onchange() {
		return $.get(this, `onchange`);
	}
	set onchange(e) {
		$.set(this, `onchange`, e);
	}
	get onclick() {
		return $.get(this, `onclick`);
	}
	set onclick(e) {
		$.set(this, `onclick`, e);
	}
	get onclose() {
		return $.get(this, `onclose`);
	}
	set onclose(e) {
		$.set(this, `onclose`, e);
	}
	get oncontextmenu() {
		return $.get(this, `oncontextmenu`);
	}
	set oncontextmenu(e) {
		$.set(this, `oncontextmenu`, e);
	}
	get oncuechange() {
		return $.get(this, `oncuechange`);
	}
	set oncuechange(e) {
		$.set(this, `oncuechange`, e);
	}
	get ondblclick() {
		return $.get(this, `ondblclick`);
	}
	set ondblclick(e) {
		$.set(this, `ondblclick`, e);
	}
	get ondrag() {
		return $.get(this, `ondrag`);
	}
	set ondrag(e) {
		$.set(this, `ondrag`, e);
	}
	get ondragend() {
		return $.get(this, `ondragend`);
	}
	set ondragend(e) {
		$.set(this, `ondragend`, e);
	}
	get ondragenter() {
		return $.get(this, `ondragenter`);
	}
	set ondragenter(e) {
		$.set(this, `ondragenter`, e);
	}
	get ondragleave() {
		return $.get(this, `ondragleave`);
	}
	set ondragleave(e) {
		$.set(this, `ondragleave`, e);
	}
	get ondragover() {
		return $.get(this, `ondragover`);
	}
	set ondragover(e) {
		$.set(this, `ondragover`, e);
	}
	get ondragstart() {
		return $.get(this, `ondragstart`);
	}
	set ondragstart(e) {
		$.set(this, `ondragstart`, e);
	}
	get ondrop() {
		return $.get(this, `ondrop`);
	}
	set ondrop(e) {
		$.set(this, `ondrop`, e);
	}
	get ondurationchange() {
		return $.get(this, `ondurationchange`);
	}
	set ondurationchange(e) {
		$.set(this, `ondurationchange`, e);
	}
	get onemptied() {
		return $.get(this, `onemptied`);
	}
	set onemptied(e) {
		$.set(this, `onemptied`, e);
	}
	get onended() {
		return $.get(this, `onended`);
	}
	set onended(e) {
		$.set(this, `onended`, e);
	}
	get onerror() {
		return $.get(this, `onerror`);
	}
	set onerror(e) {
		$.set(this, `onerror`, e);
	}
	get onfocus() {
		return $.get(this, `onfocus`);
	}
	set onfocus(e) {
		$.set(this, `onfocus`, e);
	}
	get oninput() {
		return $.get(this, `oninput`);
	}
	set oninput(e) {
		$.set(this, `oninput`, e);
	}
	get oninvalid() {
		return $.get(this, `oninvalid`);
	}
	set oninvalid(e) {
		$.set(this, `oninvalid`, e);
	}
	get onkeydown() {
		return $.get(this, `onkeydown`);
	}
	set onkeydown(e) {
		$.set(this, `onkeydown`, e);
	}
	get onkeypress() {
		return $.get(this, `onkeypress`);
	}
	set onkeypress(e) {
		$.set(this, `onkeypress`, e);
	}
	get onkeyup() {
		return $.get(this, `onkeyup`);
	}
	set onkeyup(e) {
		$.set(this, `onkeyup`, e);
	}
	get onload() {
		return $.get(this, `onload`);
	}
	set onload(e) {
		$.set(this, `onload`, e);
	}
	get onloadeddata() {
		return $.get(this, `onloadeddata`);
	}
	set onloadeddata(e) {
		$.set(this, `onloadeddata`, e);
	}
	get onloadedmetadata() {
		return $.get(this, `onloadedmetadata`);
	}
	set onloadedmetadata(e) {
		$.set(this, `onloadedmetadata`, e);
	}
	get onloadstart() {
		return $.get(this, `onloadstart`);
	}
	set onloadstart(e) {
		$.set(this, `onloadstart`, e);
	}
	get onmousedown() {
		return $.get(this, `onmousedown`);
	}
	set onmousedown(e) {
		$.set(this, `onmousedown`, e);
	}
	get onmouseenter() {
		return $.get(this, `onmouseenter`);
	}
	set onmouseenter(e) {
		$.set(this, `onmouseenter`, e);
	}
	get onmouseleave() {
		return $.get(this, `onmouseleave`);
	}
	set onmouseleave(e) {
		$.set(this, `onmouseleave`, e);
	}
	get onmousemove() {
		return $.get(this, `onmousemove`);
	}
	set onmousemove(e) {
		$.set(this, `onmousemove`, e);
	}
	get onmouseout() {
		return $.get(this, `onmouseout`);
	}
	set onmouseout(e) {
		$.set(this, `onmouseout`, e);
	}
	get onmouseover() {
		return $.get(this, `onmouseover`);
	}
	set onmouseover(e) {
		$.set(this, `onmouseover`, e);
	}
	get onmouseup() {
		return $.get(this, `onmouseup`);
	}
	set onmouseup(e) {
		$.set(this, `onmouseup`, e);
	}
	get onmousewheel() {
		return $.get(this, `onmousewheel`);
	}
	set onmousewheel(e) {
		$.set(this, `onmousewheel`, e);
	}
	get onpause() {
		return $.get(this, `onpause`);
	}
	set onpause(e) {
		$.set(this, `onpause`, e);
	}
	get onplay() {
		return $.get(this, `onplay`);
	}
	set onplay(e) {
		$.set(this, `onplay`, e);
	}
	get onplaying() {
		return $.get(this, `onplaying`);
	}
	set onplaying(e) {
		$.set(this, `onplaying`, e);
	}
	get onprogress() {
		return $.get(this, `onprogress`);
	}
	set onprogress(e) {
		$.set(this, `onprogress`, e);
	}
	get onratechange() {
		return $.get(this, `onratechange`);
	}
	set onratechange(e) {
		$.set(this, `onratechange`, e);
	}
	get onreset() {
		return $.get(this, `onreset`);
	}
	set onreset(e) {
		$.set(this, `onreset`, e);
	}
	get onresize() {
		return $.get(this, `onresize`);
	}
	set onresize(e) {
		$.set(this, `onresize`, e);
	}
	get onscroll() {
		return $.get(this, `onscroll`);
	}
	set onscroll(e) {
		$.set(this, `onscroll`, e);
	}
	get onseeked() {
		return $.get(this, `onseeked`);
	}
	set onseeked(e) {
		$.set(this, `onseeked`, e);
	}
	get onseeking() {
		return $.get(this, `onseeking`);
	}
	set onseeking(e) {
		$.set(this, `onseeking`, e);
	}
	get onselect() {
		return $.get(this, `onselect`);
	}
	set onselect(e) {
		$.set(this, `onselect`, e);
	}
	get onshow() {
		return $.get(this, `onshow`);
	}
	set onshow(e) {
		$.set(this, `onshow`, e);
	}
	get onstalled() {
		return $.get(this, `onstalled`);
	}
	set onstalled(e) {
		$.set(this, `onstalled`, e);
	}
	get onsubmit() {
		return $.get(this, `onsubmit`);
	}
	set onsubmit(e) {
		$.set(this, `onsubmit`, e);
	}
	get onsuspend() {
		return $.get(this, `onsuspend`);
	}
	set onsuspend(e) {
		$.set(this, `onsuspend`, e);
	}
	get ontimeupdate() {
		return $.get(this, `ontimeupdate`);
	}
	set ontimeupdate(e) {
		$.set(this, `ontimeupdate`, e);
	}
	get ontoggle() {
		return $.get(this, `ontoggle`);
	}
	set ontoggle(e) {
		$.set(this, `ontoggle`, e);
	}
	get onvolumechange() {
		return $.get(this, `onvolumechange`);
	}
	set onvolumechange(e) {
		$.set(this, `onvolumechange`, e);
	}
	get onwaiting() {
		return $.get(this, `onwaiting`);
	}
	set onwaiting(e) {
		$.set(this, `onwaiting`, e);
	}
	get onauxclick() {
		return $.get(this, `onauxclick`);
	}
	set onauxclick(e) {
		$.set(this, `onauxclick`, e);
	}
	get ongotpointercapture() {
		return $.get(this, `ongotpointercapture`);
	}
	set ongotpointercapture(e) {
		$.set(this, `ongotpointercapture`, e);
	}
	get onlostpointercapture() {
		return $.get(this, `onlostpointercapture`);
	}
	set onlostpointercapture(e) {
		$.set(this, `onlostpointercapture`, e);
	}
	get onpointercancel() {
		return $.get(this, `onpointercancel`);
	}
	set onpointercancel(e) {
		$.set(this, `onpointercancel`, e);
	}
	get onpointerdown() {
		return $.get(this, `onpointerdown`);
	}
	set onpointerdown(e) {
		$.set(this, `onpointerdown`, e);
	}
	get onpointerenter() {
		return $.get(this, `onpointerenter`);
	}
	set onpointerenter(e) {
		$.set(this, `onpointerenter`, e);
	}
	get onpointerleave() {
		return $.get(this, `onpointerleave`);
	}
	set onpointerleave(e) {
		$.set(this, `onpointerleave`, e);
	}
	get onpointermove() {
		return $.get(this, `onpointermove`);
	}
	set onpointermove(e) {
		$.set(this, `onpointermove`, e);
	}
	get onpointerout() {
		return $.get(this, `onpointerout`);
	}
	set onpointerout(e) {
		$.set(this, `onpointerout`, e);
	}
	get onpointerover() {
		return $.get(this, `onpointerover`);
	}
	set onpointerover(e) {
		$.set(this, `onpointerover`, e);
	}
	get onpointerup() {
		return $.get(this, `onpointerup`);
	}
	set onpointerup(e) {
		$.set(this, `onpointerup`, e);
	}
};
const tn = `template`;
var HTMLTemplateElement = class extends HTMLElement {
	constructor(e) {
		super(e, tn);
		let t = this.ownerDocument.createDocumentFragment();
		(this[l] = t)[b] = this;
	}
	get content() {
		if (this.hasChildNodes() && !this[l].hasChildNodes()) for (let e of this.childNodes) this[l].appendChild(e.cloneNode(!0));
		return this[l];
	}
};
L(tn, HTMLTemplateElement);
var HTMLHtmlElement = class extends HTMLElement {
	constructor(e, t = `html`) {
		super(e, t);
	}
};
const { toString: nn } = HTMLElement.prototype;
var TextElement = class extends HTMLElement {
	get innerHTML() {
		return this.textContent;
	}
	set innerHTML(e) {
		this.textContent = e;
	}
	toString() {
		return nn.call(this.cloneNode()).replace(`><`, () => `>${this.textContent}<`);
	}
};
const rn = `script`;
var HTMLScriptElement = class extends TextElement {
	constructor(e, t = rn) {
		super(e, t);
	}
	get type() {
		return V.get(this, `type`);
	}
	set type(e) {
		V.set(this, `type`, e);
	}
	get src() {
		return V.get(this, `src`);
	}
	set src(e) {
		V.set(this, `src`, e);
	}
	get defer() {
		return z.get(this, `defer`);
	}
	set defer(e) {
		z.set(this, `defer`, e);
	}
	get crossOrigin() {
		return V.get(this, `crossorigin`);
	}
	set crossOrigin(e) {
		V.set(this, `crossorigin`, e);
	}
	get nomodule() {
		return z.get(this, `nomodule`);
	}
	set nomodule(e) {
		z.set(this, `nomodule`, e);
	}
	get referrerPolicy() {
		return V.get(this, `referrerpolicy`);
	}
	set referrerPolicy(e) {
		V.set(this, `referrerpolicy`, e);
	}
	get nonce() {
		return V.get(this, `nonce`);
	}
	set nonce(e) {
		V.set(this, `nonce`, e);
	}
	get async() {
		return z.get(this, `async`);
	}
	set async(e) {
		z.set(this, `async`, e);
	}
	get text() {
		return this.textContent;
	}
	set text(e) {
		this.textContent = e;
	}
};
L(rn, HTMLScriptElement);
var HTMLFrameElement = class extends HTMLElement {
	constructor(e, t = `frame`) {
		super(e, t);
	}
};
const an = `iframe`;
var HTMLIFrameElement = class extends HTMLElement {
	constructor(e, t = an) {
		super(e, t);
	}
	get src() {
		return V.get(this, `src`);
	}
	set src(e) {
		V.set(this, `src`, e);
	}
	get srcdoc() {
		return V.get(this, `srcdoc`);
	}
	set srcdoc(e) {
		V.set(this, `srcdoc`, e);
	}
	get name() {
		return V.get(this, `name`);
	}
	set name(e) {
		V.set(this, `name`, e);
	}
	get allow() {
		return V.get(this, `allow`);
	}
	set allow(e) {
		V.set(this, `allow`, e);
	}
	get allowFullscreen() {
		return z.get(this, `allowfullscreen`);
	}
	set allowFullscreen(e) {
		z.set(this, `allowfullscreen`, e);
	}
	get referrerPolicy() {
		return V.get(this, `referrerpolicy`);
	}
	set referrerPolicy(e) {
		V.set(this, `referrerpolicy`, e);
	}
	get loading() {
		return V.get(this, `loading`);
	}
	set loading(e) {
		V.set(this, `loading`, e);
	}
};
L(an, HTMLIFrameElement);
var HTMLObjectElement = class extends HTMLElement {
	constructor(e, t = `object`) {
		super(e, t);
	}
}, HTMLHeadElement = class extends HTMLElement {
	constructor(e, t = `head`) {
		super(e, t);
	}
}, HTMLBodyElement = class extends HTMLElement {
	constructor(e, t = `body`) {
		super(e, t);
	}
}, on = i();
const sn = `style`;
var HTMLStyleElement = class extends TextElement {
	constructor(e, t = sn) {
		super(e, t), this[x] = null;
	}
	get sheet() {
		let e = this[x];
		return e === null ? this[x] = (0, on.parse)(this.textContent) : e;
	}
	get innerHTML() {
		return super.innerHTML || ``;
	}
	set innerHTML(e) {
		super.textContent = e, this[x] = null;
	}
	get innerText() {
		return super.innerText || ``;
	}
	set innerText(e) {
		super.textContent = e, this[x] = null;
	}
	get textContent() {
		return super.textContent || ``;
	}
	set textContent(e) {
		super.textContent = e, this[x] = null;
	}
};
L(sn, HTMLStyleElement);
var HTMLTimeElement = class extends HTMLElement {
	constructor(e, t = `time`) {
		super(e, t);
	}
	get dateTime() {
		return V.get(this, `datetime`);
	}
	set dateTime(e) {
		V.set(this, `datetime`, e);
	}
};
L(`time`, HTMLTimeElement);
var HTMLFieldSetElement = class extends HTMLElement {
	constructor(e, t = `fieldset`) {
		super(e, t);
	}
}, HTMLEmbedElement = class extends HTMLElement {
	constructor(e, t = `embed`) {
		super(e, t);
	}
}, HTMLHRElement = class extends HTMLElement {
	constructor(e, t = `hr`) {
		super(e, t);
	}
}, HTMLProgressElement = class extends HTMLElement {
	constructor(e, t = `progress`) {
		super(e, t);
	}
}, HTMLParagraphElement = class extends HTMLElement {
	constructor(e, t = `p`) {
		super(e, t);
	}
}, HTMLTableElement = class extends HTMLElement {
	constructor(e, t = `table`) {
		super(e, t);
	}
}, HTMLFrameSetElement = class extends HTMLElement {
	constructor(e, t = `frameset`) {
		super(e, t);
	}
}, HTMLLIElement = class extends HTMLElement {
	constructor(e, t = `li`) {
		super(e, t);
	}
}, HTMLBaseElement = class extends HTMLElement {
	constructor(e, t = `base`) {
		super(e, t);
	}
}, HTMLDataListElement = class extends HTMLElement {
	constructor(e, t = `datalist`) {
		super(e, t);
	}
};
const cn = `input`;
var HTMLInputElement = class extends HTMLElement {
	constructor(e, t = cn) {
		super(e, t);
	}
	get autofocus() {
		return z.get(this, `autofocus`) || -1;
	}
	set autofocus(e) {
		z.set(this, `autofocus`, e);
	}
	get disabled() {
		return z.get(this, `disabled`);
	}
	set disabled(e) {
		z.set(this, `disabled`, e);
	}
	get name() {
		return this.getAttribute(`name`);
	}
	set name(e) {
		this.setAttribute(`name`, e);
	}
	get placeholder() {
		return this.getAttribute(`placeholder`);
	}
	set placeholder(e) {
		this.setAttribute(`placeholder`, e);
	}
	get type() {
		return this.getAttribute(`type`);
	}
	set type(e) {
		this.setAttribute(`type`, e);
	}
	get value() {
		return V.get(this, `value`);
	}
	set value(e) {
		V.set(this, `value`, e);
	}
};
L(cn, HTMLInputElement);
var HTMLParamElement = class extends HTMLElement {
	constructor(e, t = `param`) {
		super(e, t);
	}
}, HTMLMediaElement = class extends HTMLElement {
	constructor(e, t = `media`) {
		super(e, t);
	}
}, HTMLAudioElement = class extends HTMLElement {
	constructor(e, t = `audio`) {
		super(e, t);
	}
}, HTMLHeadingElement = class extends HTMLElement {
	constructor(e, t = `h1`) {
		super(e, t);
	}
};
L([
	`h1`,
	`h2`,
	`h3`,
	`h4`,
	`h5`,
	`h6`
], HTMLHeadingElement);
var HTMLDirectoryElement = class extends HTMLElement {
	constructor(e, t = `dir`) {
		super(e, t);
	}
}, HTMLQuoteElement = class extends HTMLElement {
	constructor(e, t = `quote`) {
		super(e, t);
	}
}, ln = n(((e, t) => {
	var Canvas = class {
		constructor(e, t) {
			this.width = e, this.height = t;
		}
		getContext() {
			return null;
		}
		toDataURL() {
			return ``;
		}
	};
	t.exports = { createCanvas: (e, t) => new Canvas(e, t) };
}));
const { createCanvas: un } = e(n(((e, n) => {
	try {
		n.exports = t(`canvas`);
	} catch {
		n.exports = ln();
	}
}))(), 1).default, dn = `canvas`;
var HTMLCanvasElement = class extends HTMLElement {
	constructor(e, t = dn) {
		super(e, t), this[h] = un(300, 150);
	}
	get width() {
		return this[h].width;
	}
	set width(e) {
		B.set(this, `width`, e), this[h].width = e;
	}
	get height() {
		return this[h].height;
	}
	set height(e) {
		B.set(this, `height`, e), this[h].height = e;
	}
	getContext(e) {
		return this[h].getContext(e);
	}
	toDataURL(...e) {
		return this[h].toDataURL(...e);
	}
};
L(dn, HTMLCanvasElement);
var HTMLLegendElement = class extends HTMLElement {
	constructor(e, t = `legend`) {
		super(e, t);
	}
};
const fn = `option`;
var HTMLOptionElement = class extends HTMLElement {
	constructor(e, t = fn) {
		super(e, t);
	}
	get value() {
		return V.get(this, `value`);
	}
	set value(e) {
		V.set(this, `value`, e);
	}
	get selected() {
		return z.get(this, `selected`);
	}
	set selected(e) {
		let t = this.parentElement?.querySelector(`option[selected]`);
		t && t !== this && (t.selected = !1), z.set(this, `selected`, e);
	}
};
L(fn, HTMLOptionElement);
var HTMLSpanElement = class extends HTMLElement {
	constructor(e, t = `span`) {
		super(e, t);
	}
}, HTMLMeterElement = class extends HTMLElement {
	constructor(e, t = `meter`) {
		super(e, t);
	}
}, HTMLVideoElement = class extends HTMLElement {
	constructor(e, t = `video`) {
		super(e, t);
	}
}, HTMLTableCellElement = class extends HTMLElement {
	constructor(e, t = `td`) {
		super(e, t);
	}
};
const pn = `title`;
var HTMLTitleElement = class extends TextElement {
	constructor(e, t = pn) {
		super(e, t);
	}
};
L(pn, HTMLTitleElement);
var HTMLOutputElement = class extends HTMLElement {
	constructor(e, t = `output`) {
		super(e, t);
	}
}, HTMLTableRowElement = class extends HTMLElement {
	constructor(e, t = `tr`) {
		super(e, t);
	}
}, HTMLDataElement = class extends HTMLElement {
	constructor(e, t = `data`) {
		super(e, t);
	}
}, HTMLMenuElement = class extends HTMLElement {
	constructor(e, t = `menu`) {
		super(e, t);
	}
};
const mn = `select`;
var HTMLSelectElement = class extends HTMLElement {
	constructor(e, t = mn) {
		super(e, t);
	}
	get options() {
		let e = new NodeList(), { firstElementChild: t } = this;
		for (; t;) t.tagName === `OPTGROUP` ? e.push(...t.children) : e.push(t), t = t.nextElementSibling;
		return e;
	}
	get disabled() {
		return z.get(this, `disabled`);
	}
	set disabled(e) {
		z.set(this, `disabled`, e);
	}
	get name() {
		return this.getAttribute(`name`);
	}
	set name(e) {
		this.setAttribute(`name`, e);
	}
	get value() {
		return this.querySelector(`option[selected]`)?.value;
	}
};
L(mn, HTMLSelectElement);
var HTMLBRElement = class extends HTMLElement {
	constructor(e, t = `br`) {
		super(e, t);
	}
};
const hn = `button`;
var HTMLButtonElement = class extends HTMLElement {
	constructor(e, t = hn) {
		super(e, t);
	}
	get disabled() {
		return z.get(this, `disabled`);
	}
	set disabled(e) {
		z.set(this, `disabled`, e);
	}
	get name() {
		return this.getAttribute(`name`);
	}
	set name(e) {
		this.setAttribute(`name`, e);
	}
	get type() {
		return this.getAttribute(`type`);
	}
	set type(e) {
		this.setAttribute(`type`, e);
	}
};
L(hn, HTMLButtonElement);
var HTMLMapElement = class extends HTMLElement {
	constructor(e, t = `map`) {
		super(e, t);
	}
}, HTMLOptGroupElement = class extends HTMLElement {
	constructor(e, t = `optgroup`) {
		super(e, t);
	}
}, HTMLDListElement = class extends HTMLElement {
	constructor(e, t = `dl`) {
		super(e, t);
	}
};
const gn = `textarea`;
var HTMLTextAreaElement = class extends TextElement {
	constructor(e, t = gn) {
		super(e, t);
	}
	get disabled() {
		return z.get(this, `disabled`);
	}
	set disabled(e) {
		z.set(this, `disabled`, e);
	}
	get name() {
		return this.getAttribute(`name`);
	}
	set name(e) {
		this.setAttribute(`name`, e);
	}
	get placeholder() {
		return this.getAttribute(`placeholder`);
	}
	set placeholder(e) {
		this.setAttribute(`placeholder`, e);
	}
	get type() {
		return this.getAttribute(`type`);
	}
	set type(e) {
		this.setAttribute(`type`, e);
	}
	get value() {
		return this.textContent;
	}
	set value(e) {
		this.textContent = e;
	}
};
L(gn, HTMLTextAreaElement);
var HTMLFontElement = class extends HTMLElement {
	constructor(e, t = `font`) {
		super(e, t);
	}
}, HTMLDivElement = class extends HTMLElement {
	constructor(e, t = `div`) {
		super(e, t);
	}
};
const _n = `link`;
var HTMLLinkElement = class extends HTMLElement {
	constructor(e, t = _n) {
		super(e, t);
	}
	get disabled() {
		return z.get(this, `disabled`);
	}
	set disabled(e) {
		z.set(this, `disabled`, e);
	}
	get href() {
		return V.get(this, `href`).trim();
	}
	set href(e) {
		V.set(this, `href`, e);
	}
	get hreflang() {
		return V.get(this, `hreflang`);
	}
	set hreflang(e) {
		V.set(this, `hreflang`, e);
	}
	get media() {
		return V.get(this, `media`);
	}
	set media(e) {
		V.set(this, `media`, e);
	}
	get rel() {
		return V.get(this, `rel`);
	}
	set rel(e) {
		V.set(this, `rel`, e);
	}
	get type() {
		return V.get(this, `type`);
	}
	set type(e) {
		V.set(this, `type`, e);
	}
};
L(_n, HTMLLinkElement);
const vn = `slot`;
var HTMLSlotElement = class extends HTMLElement {
	constructor(e, t = vn) {
		super(e, t);
	}
	get name() {
		return this.getAttribute(`name`);
	}
	set name(e) {
		this.setAttribute(`name`, e);
	}
	assign() {}
	assignedNodes(e) {
		let t = !!this.name, n = this.getRootNode().host?.childNodes ?? [], r;
		if (r = t ? [...n].filter((e) => e.slot === this.name) : [...n].filter((e) => !e.slot), e?.flatten) {
			let e = [];
			for (let t of r) t.localName === `slot` ? e.push(...t.assignedNodes({ flatten: !0 })) : e.push(t);
			r = e;
		}
		return r.length ? r : [...this.childNodes];
	}
	assignedElements(e) {
		let t = this.assignedNodes(e).filter((e) => e.nodeType === 1);
		return t.length ? t : [...this.children];
	}
};
L(vn, HTMLSlotElement);
var HTMLFormElement = class extends HTMLElement {
	constructor(e, t = `form`) {
		super(e, t);
	}
}, HTMLImageElement = class extends HTMLElement {
	constructor(e, t = `img`) {
		super(e, t);
	}
	get alt() {
		return V.get(this, `alt`);
	}
	set alt(e) {
		V.set(this, `alt`, e);
	}
	get sizes() {
		return V.get(this, `sizes`);
	}
	set sizes(e) {
		V.set(this, `sizes`, e);
	}
	get src() {
		return V.get(this, `src`);
	}
	set src(e) {
		V.set(this, `src`, e);
	}
	get srcset() {
		return V.get(this, `srcset`);
	}
	set srcset(e) {
		V.set(this, `srcset`, e);
	}
	get title() {
		return V.get(this, `title`);
	}
	set title(e) {
		V.set(this, `title`, e);
	}
	get width() {
		return B.get(this, `width`);
	}
	set width(e) {
		B.set(this, `width`, e);
	}
	get height() {
		return B.get(this, `height`);
	}
	set height(e) {
		B.set(this, `height`, e);
	}
};
L(`img`, HTMLImageElement);
var HTMLPreElement = class extends HTMLElement {
	constructor(e, t = `pre`) {
		super(e, t);
	}
}, HTMLUListElement = class extends HTMLElement {
	constructor(e, t = `ul`) {
		super(e, t);
	}
};
const yn = `meta`;
var HTMLMetaElement = class extends HTMLElement {
	constructor(e, t = yn) {
		super(e, t);
	}
	get name() {
		return V.get(this, `name`);
	}
	set name(e) {
		V.set(this, `name`, e);
	}
	get httpEquiv() {
		return V.get(this, `http-equiv`);
	}
	set httpEquiv(e) {
		V.set(this, `http-equiv`, e);
	}
	get content() {
		return V.get(this, `content`);
	}
	set content(e) {
		V.set(this, `content`, e);
	}
	get charset() {
		return V.get(this, `charset`);
	}
	set charset(e) {
		V.set(this, `charset`, e);
	}
	get media() {
		return V.get(this, `media`);
	}
	set media(e) {
		V.set(this, `media`, e);
	}
};
L(yn, HTMLMetaElement);
var HTMLPictureElement = class extends HTMLElement {
	constructor(e, t = `picture`) {
		super(e, t);
	}
}, HTMLAreaElement = class extends HTMLElement {
	constructor(e, t = `area`) {
		super(e, t);
	}
}, HTMLOListElement = class extends HTMLElement {
	constructor(e, t = `ol`) {
		super(e, t);
	}
}, HTMLTableCaptionElement = class extends HTMLElement {
	constructor(e, t = `caption`) {
		super(e, t);
	}
}, HTMLAnchorElement = class extends HTMLElement {
	constructor(e, t = `a`) {
		super(e, t);
	}
	get href() {
		return encodeURI(decodeURI(V.get(this, `href`))).trim();
	}
	set href(e) {
		V.set(this, `href`, decodeURI(e));
	}
	get download() {
		return encodeURI(decodeURI(V.get(this, `download`)));
	}
	set download(e) {
		V.set(this, `download`, decodeURI(e));
	}
	get target() {
		return V.get(this, `target`);
	}
	set target(e) {
		V.set(this, `target`, e);
	}
	get type() {
		return V.get(this, `type`);
	}
	set type(e) {
		V.set(this, `type`, e);
	}
	get rel() {
		return V.get(this, `rel`);
	}
	set rel(e) {
		V.set(this, `rel`, e);
	}
};
L(`a`, HTMLAnchorElement);
var HTMLLabelElement = class extends HTMLElement {
	constructor(e, t = `label`) {
		super(e, t);
	}
}, HTMLUnknownElement = class extends HTMLElement {
	constructor(e, t = `unknown`) {
		super(e, t);
	}
}, HTMLModElement = class extends HTMLElement {
	constructor(e, t = `mod`) {
		super(e, t);
	}
}, HTMLDetailsElement = class extends HTMLElement {
	constructor(e, t = `details`) {
		super(e, t);
	}
};
const bn = `source`;
var HTMLSourceElement = class extends HTMLElement {
	constructor(e, t = bn) {
		super(e, t);
	}
	get src() {
		return V.get(this, `src`);
	}
	set src(e) {
		V.set(this, `src`, e);
	}
	get srcset() {
		return V.get(this, `srcset`);
	}
	set srcset(e) {
		V.set(this, `srcset`, e);
	}
	get sizes() {
		return V.get(this, `sizes`);
	}
	set sizes(e) {
		V.set(this, `sizes`, e);
	}
	get type() {
		return V.get(this, `type`);
	}
	set type(e) {
		V.set(this, `type`, e);
	}
};
L(bn, HTMLSourceElement);
var HTMLTrackElement = class extends HTMLElement {
	constructor(e, t = `track`) {
		super(e, t);
	}
}, HTMLMarqueeElement = class extends HTMLElement {
	constructor(e, t = `marquee`) {
		super(e, t);
	}
};
const xn = {
	HTMLElement,
	HTMLTemplateElement,
	HTMLHtmlElement,
	HTMLScriptElement,
	HTMLFrameElement,
	HTMLIFrameElement,
	HTMLObjectElement,
	HTMLHeadElement,
	HTMLBodyElement,
	HTMLStyleElement,
	HTMLTimeElement,
	HTMLFieldSetElement,
	HTMLEmbedElement,
	HTMLHRElement,
	HTMLProgressElement,
	HTMLParagraphElement,
	HTMLTableElement,
	HTMLFrameSetElement,
	HTMLLIElement,
	HTMLBaseElement,
	HTMLDataListElement,
	HTMLInputElement,
	HTMLParamElement,
	HTMLMediaElement,
	HTMLAudioElement,
	HTMLHeadingElement,
	HTMLDirectoryElement,
	HTMLQuoteElement,
	HTMLCanvasElement,
	HTMLLegendElement,
	HTMLOptionElement,
	HTMLSpanElement,
	HTMLMeterElement,
	HTMLVideoElement,
	HTMLTableCellElement,
	HTMLTitleElement,
	HTMLOutputElement,
	HTMLTableRowElement,
	HTMLDataElement,
	HTMLMenuElement,
	HTMLSelectElement,
	HTMLBRElement,
	HTMLButtonElement,
	HTMLMapElement,
	HTMLOptGroupElement,
	HTMLDListElement,
	HTMLTextAreaElement,
	HTMLFontElement,
	HTMLDivElement,
	HTMLLinkElement,
	HTMLSlotElement,
	HTMLFormElement,
	HTMLImageElement,
	HTMLPreElement,
	HTMLUListElement,
	HTMLMetaElement,
	HTMLPictureElement,
	HTMLAreaElement,
	HTMLOListElement,
	HTMLTableCaptionElement,
	HTMLAnchorElement,
	HTMLLabelElement,
	HTMLUnknownElement,
	HTMLModElement,
	HTMLDetailsElement,
	HTMLSourceElement,
	HTMLTrackElement,
	HTMLMarqueeElement
}, Sn = { test: () => !0 }, Cn = {
	"text/html": {
		docType: `<!DOCTYPE html>`,
		ignoreCase: !0,
		voidElements: /^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i
	},
	"image/svg+xml": {
		docType: `<?xml version="1.0" encoding="utf-8"?>`,
		ignoreCase: !1,
		voidElements: Sn
	},
	"text/xml": {
		docType: `<?xml version="1.0" encoding="utf-8"?>`,
		ignoreCase: !1,
		voidElements: Sn
	},
	"application/xml": {
		docType: `<?xml version="1.0" encoding="utf-8"?>`,
		ignoreCase: !1,
		voidElements: Sn
	},
	"application/xhtml+xml": {
		docType: `<?xml version="1.0" encoding="utf-8"?>`,
		ignoreCase: !1,
		voidElements: Sn
	}
};
var CustomEvent = class extends GlobalEvent {
	constructor(e, t = {}) {
		super(e, t), this.detail = t.detail;
	}
}, InputEvent = class extends GlobalEvent {
	constructor(e, t = {}) {
		super(e, t), this.inputType = t.inputType, this.data = t.data, this.dataTransfer = t.dataTransfer, this.isComposing = t.isComposing || !1, this.ranges = t.ranges;
	}
};
const wn = (e) => class Image extends HTMLImageElement {
	constructor(t, n) {
		switch (super(e), arguments.length) {
			case 1:
				this.height = t, this.width = t;
				break;
			case 2: this.height = n, this.width = t;
		}
	}
}, Tn = ({ [S]: e, [f]: t }, n = null) => {
	he(e[y], t[v]);
	do {
		let r = D(e), i = r === t ? r : r[v];
		n ? n.insertBefore(e, n[f]) : e.remove(), e = i;
	} while (e !== t);
};
var En = class Range {
	constructor() {
		this[S] = null, this[f] = null, this.commonAncestorContainer = null;
	}
	insertNode(e) {
		this[f].parentNode.insertBefore(e, this[S]);
	}
	selectNode(e) {
		this[S] = e, this[f] = D(e);
	}
	selectNodeContents(e) {
		this.selectNode(e), this.commonAncestorContainer = e;
	}
	surroundContents(e) {
		e.replaceChildren(this.extractContents());
	}
	setStartBefore(e) {
		this[S] = e;
	}
	setStartAfter(e) {
		this[S] = e.nextSibling;
	}
	setEndBefore(e) {
		this[f] = D(e.previousSibling);
	}
	setEndAfter(e) {
		this[f] = D(e);
	}
	cloneContents() {
		let { [S]: e, [f]: t } = this, n = e.ownerDocument.createDocumentFragment();
		for (; e !== t;) n.insertBefore(e.cloneNode(!0), n[f]), e = D(e), e !== t && (e = e[v]);
		return n;
	}
	deleteContents() {
		Tn(this);
	}
	extractContents() {
		let e = this[S].ownerDocument.createDocumentFragment();
		return Tn(this, e), e;
	}
	createContextualFragment(e) {
		let { commonAncestorContainer: t } = this, n = `ownerSVGElement` in t, r = n ? t.ownerDocument : t, i = ge(r, e);
		if (n) {
			let e = [...i.childNodes];
			i = r.createDocumentFragment(), Object.setPrototypeOf(i, SVGElement$1.prototype), i.ownerSVGElement = r;
			for (let t of e) Object.setPrototypeOf(t, SVGElement$1.prototype), t.ownerSVGElement = r, i.appendChild(t);
		} else this.selectNode(i);
		return i;
	}
	cloneRange() {
		let e = new Range();
		return e[S] = this[S], e[f] = this[f], e;
	}
};
const Dn = ({ nodeType: e }, t) => {
	switch (e) {
		case 1: return t & 1;
		case 3: return t & 4;
		case 8: return t & 128;
		case 4: return t & 8;
	}
	return 0;
};
var TreeWalker = class {
	constructor(e, t = -1) {
		this.root = e, this.currentNode = e, this.whatToShow = t;
		let { [v]: n, [f]: r } = e;
		if (e.nodeType === 9) {
			let { documentElement: t } = e;
			n = t, r = t[f];
		}
		let i = [];
		for (; n && n !== r;) Dn(n, t) && i.push(n), n = n[v];
		this[b] = {
			i: 0,
			nodes: i
		};
	}
	nextNode() {
		let e = this[b];
		return this.currentNode = e.i < e.nodes.length ? e.nodes[e.i++] : null, this.currentNode;
	}
};
const On = (e, t, n) => {
	let { [v]: r, [f]: i } = t;
	return e.call({
		ownerDocument: t,
		[v]: r,
		[f]: i
	}, n);
}, kn = oe({}, en, xn, {
	CustomEvent,
	Event: GlobalEvent,
	EventTarget: DOMEventTarget,
	InputEvent,
	NamedNodeMap,
	NodeList
}), An = /* @__PURE__ */ new WeakMap();
var Document$1 = class extends NonElementParentNode {
	constructor(e) {
		super(null, `#document`, 9), this[c] = {
			active: !1,
			registry: null
		}, this[_] = {
			active: !1,
			class: null
		}, this[g] = Cn[e], this[d] = null, this[ee] = null, this[m] = null, this[h] = null, this[C] = null;
	}
	get defaultView() {
		return An.has(this) || An.set(this, new Proxy(globalThis, {
			set: (e, t, n) => {
				switch (t) {
					case `addEventListener`:
					case `removeEventListener`:
					case `dispatchEvent`:
						this[p][t] = n;
						break;
					default: e[t] = n;
				}
				return !0;
			},
			get: (e, t) => {
				switch (t) {
					case `addEventListener`:
					case `removeEventListener`:
					case `dispatchEvent`:
						if (!this[p]) {
							let e = this[p] = new DOMEventTarget();
							e.dispatchEvent = e.dispatchEvent.bind(e), e.addEventListener = e.addEventListener.bind(e), e.removeEventListener = e.removeEventListener.bind(e);
						}
						return this[p][t];
					case `document`: return this;
					case `navigator`: return { userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/88.0.4324.150 Safari/537.36` };
					case `window`: return An.get(this);
					case `customElements`: return this[c].registry || (this[c] = new CustomElementRegistry(this)), this[c];
					case `performance`: return e.performance;
					case `DOMParser`: return this[ee];
					case `Image`: return this[h] || (this[h] = wn(this)), this[h];
					case `MutationObserver`: return this[_].class || (this[_] = new MutationObserverClass(this)), this[_].class;
				}
				return this[m] && this[m][t] || kn[t] || e[t];
			}
		})), An.get(this);
	}
	get doctype() {
		let e = this[d];
		if (e) return e;
		let { firstChild: t } = this;
		return t && t.nodeType === 10 ? this[d] = t : null;
	}
	set doctype(e) {
		if (/^([a-z:]+)(\s+system|\s+public(\s+"([^"]+)")?)?(\s+"([^"]+)")?/i.test(e)) {
			let { $1: e, $4: t, $6: n } = RegExp;
			this[d] = new Y(this, e, t, n), A(this, this[d], this[v]);
		}
	}
	get documentElement() {
		return this.firstElementChild;
	}
	get isConnected() {
		return !0;
	}
	_getParent() {
		return this[p];
	}
	createAttribute(e) {
		return new U(this, e);
	}
	createCDATASection(e) {
		return new nt(this, e);
	}
	createComment(e) {
		return new rt(this, e);
	}
	createDocumentFragment() {
		return new DocumentFragment$1(this);
	}
	createDocumentType(e, t, n) {
		return new Y(this, e, t, n);
	}
	createElement(e) {
		return new Element$1(this, e);
	}
	createRange() {
		let e = new En();
		return e.commonAncestorContainer = this, e;
	}
	createTextNode(e) {
		return new J(this, e);
	}
	createTreeWalker(e, t = -1) {
		return new TreeWalker(e, t);
	}
	createNodeIterator(e, t = -1) {
		return this.createTreeWalker(e, t);
	}
	createEvent(e) {
		let t = se(e === `Event` ? new GlobalEvent(``) : new CustomEvent(``));
		return t.initEvent = t.initCustomEvent = (e, n = !1, r = !1, i) => {
			t.bubbles = !!n, ce(t, {
				type: { value: e },
				canBubble: { value: n },
				cancelable: { value: r },
				detail: { value: i }
			});
		}, t;
	}
	cloneNode(e = !1) {
		let { constructor: t, [c]: n, [d]: r } = this, i = new t();
		if (i[c] = n, e) {
			let e = i[f], { childNodes: t } = this;
			for (let { length: n } = t, r = 0; r < n; r++) i.insertBefore(t[r].cloneNode(!0), e);
			r && (i[d] = t[0]);
		}
		return i;
	}
	importNode(e) {
		let t = 1 < arguments.length && !!arguments[1], n = e.cloneNode(t), { [c]: r } = this, { active: i } = r, a = (e) => {
			let { ownerDocument: t, nodeType: n } = e;
			e.ownerDocument = this, i && t !== this && n === 1 && r.upgrade(e);
		};
		if (a(n), t) switch (n.nodeType) {
			case 1:
			case 11: {
				let { [v]: e, [f]: t } = n;
				for (; e !== t;) e.nodeType === 1 && a(e), e = e[v];
				break;
			}
		}
		return n;
	}
	toString() {
		return this.childNodes.join(``);
	}
	querySelector(e) {
		return On(super.querySelector, this, e);
	}
	querySelectorAll(e) {
		return On(super.querySelectorAll, this, e);
	}
	getElementsByTagNameNS(e, t) {
		return this.getElementsByTagName(t);
	}
	createAttributeNS(e, t) {
		return this.createAttribute(t);
	}
	createElementNS(e, t, n) {
		return e === `http://www.w3.org/2000/svg` ? new SVGElement$1(this, t, null) : this.createElement(t, n);
	}
};
T(kn.Document = function() {
	Z();
}, Document$1).prototype = Document$1.prototype;
const jn = (e, t, n, r) => {
	if (!t && I.has(n)) return new (I.get(n))(e, n);
	let { [c]: { active: i, registry: a } } = e;
	if (i) {
		let i = t ? r.is : n;
		if (a.has(i)) {
			let { Class: t } = a.get(i), r = new t(e, n);
			return P.set(r, { connected: !1 }), r;
		}
	}
	return new HTMLElement(e, n);
};
var HTMLDocument = class extends Document$1 {
	constructor() {
		super(`text/html`);
	}
	get all() {
		let e = new NodeList(), { [v]: t, [f]: n } = this;
		for (; t !== n;) t.nodeType === 1 && e.push(t), t = t[v];
		return e;
	}
	get head() {
		let { documentElement: e } = this, { firstElementChild: t } = e;
		return t && t.tagName === `HEAD` || (t = this.createElement(`head`), e.prepend(t)), t;
	}
	get body() {
		let { head: e } = this, { nextElementSibling: t } = e;
		return t && t.tagName === `BODY` || (t = this.createElement(`body`), e.after(t)), t;
	}
	get title() {
		let { head: e } = this;
		return e.getElementsByTagName(`title`).at(0)?.textContent || ``;
	}
	set title(e) {
		let { head: t } = this, n = t.getElementsByTagName(`title`).at(0);
		n ? n.textContent = e : t.insertBefore(this.createElement(`title`), t.firstChild).textContent = e;
	}
	createElement(e, t) {
		let n = !!(t && t.is), r = jn(this, n, e, t);
		return n && r.setAttribute(`is`, t.is), r;
	}
}, SVGDocument = class extends Document$1 {
	constructor() {
		super(`image/svg+xml`);
	}
	toString() {
		return this[g].docType + super.toString();
	}
}, XMLDocument = class extends Document$1 {
	constructor() {
		super(`text/xml`);
	}
	toString() {
		return this[g].docType + super.toString();
	}
}, Mn = class DOMParser {
	parseFromString(e, t, n = null) {
		let r = !1, i;
		return t === `text/html` ? (r = !0, i = new HTMLDocument()) : i = t === `image/svg+xml` ? new SVGDocument() : new XMLDocument(), i[ee] = DOMParser, n && (i[m] = n), r && e === `...` && (e = `<!doctype html><html><head></head><body></body></html>`), e ? Te(i, r, e) : i;
	}
};
const { parse: Nn } = JSON, Pn = (e, t = null) => new Mn().parseFromString(e, `text/html`, t).defaultView;
function Fn() {
	Z();
}
T(Fn, Document$1).prototype = Document$1.prototype;
export { Pn as t };
