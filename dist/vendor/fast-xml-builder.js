import { c as e, o as t, u as n } from "./common.js";
function r(e) {
	return typeof e == `number` && Object.is(e, -0) ? `-0` : String(e);
}
function i(e) {
	return r(e).replace(/--/g, `- -`).replace(/--/g, `- -`).replace(/-$/, `- `);
}
function a(e) {
	return r(e).replace(/\]\]>/g, `]]]]><![CDATA[>`);
}
function o(e) {
	return r(e).replace(/"/g, `&quot;`).replace(/'/g, `&apos;`);
}
function s(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === `?`, o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != `string` || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? `?` + s : s;
}
function c(e, t) {
	if (!Array.isArray(e) || e.length === 0) return `1.0`;
	let n = e[0];
	if (m(n) === `?xml`) {
		let e = n[`:@`];
		if (e) {
			let n = t.attributeNamePrefix + `version`;
			if (e[n]) return e[n];
		}
	}
	return `1.0`;
}
function l(r, i) {
	let a = ``;
	i.format && (a = `
`);
	let o = [];
	if (i.stopNodes && Array.isArray(i.stopNodes)) for (let e = 0; e < i.stopNodes.length; e++) {
		let t = i.stopNodes[e];
		typeof t == `string` ? o.push(new n(t)) : t instanceof n && o.push(t);
	}
	let s = c(r, i), l = t(`qName`, { xmlVersion: s }), d = new e();
	return u(r, i, a, d, o, l);
}
function u(e, t, n, o, c, l) {
	let p = ``, v = !1;
	if (t.maxNestedTags && o.getDepth() > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = r(e);
			return n = _(n, t), n;
		}
		return ``;
	}
	for (let y = 0; y < e.length; y++) {
		let b = e[y], x = m(b);
		if (x === void 0) continue;
		let S = x === t.textNodeName || x === t.cdataPropName || x === t.commentPropName ? x : s(x, !1, t, o, l), C = d(b[`:@`], t);
		o.push(S, C);
		let w = g(o, c);
		if (S === t.textNodeName) {
			let e = b[x];
			w || (e = t.tagValueProcessor(S, e), e = _(e, t)), e = r(e), v && (p += n), p += e, v = !1, o.pop();
			continue;
		}
		if (S === t.cdataPropName) {
			v && (p += n);
			let e = b[x][0][t.textNodeName], r = a(e);
			p += `<![CDATA[${r}]]>`, v = !1, o.pop();
			continue;
		}
		if (S === t.commentPropName) {
			let e = b[x][0][t.textNodeName], r = i(e);
			p += n + `<!--${r}-->`, v = !0, o.pop();
			continue;
		}
		if (S[0] === `?`) {
			let e = h(b[`:@`], t, w, o, l);
			p += (S === `?xml` ? `` : n) + `<${S}${e}?>`, v = !0, o.pop();
			continue;
		}
		let T = n;
		T !== `` && (T += t.indentBy);
		let E = n + `<${S}${h(b[`:@`], t, w, o, l)}`, D;
		D = w ? f(b[x], t, o.getDepth()) : u(b[x], t, T, o, c, l), t.unpairedTags.indexOf(S) === -1 ? (!D || D.length === 0) && t.suppressEmptyNode ? p += E + `/>` : D && D.endsWith(`>`) ? p += E + `>${D}${n}</${S}>` : (p += E + `>`, D && n !== `` && (D.includes(`/>`) || D.includes(`</`)) ? p += n + t.indentBy + D + n : p += D, p += `</${S}>`) : t.suppressUnpairedNode ? p += E + `>` : p += E + `/>`, v = !0, o.pop();
	}
	return p;
}
function d(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = o(e[i]), r = !0;
	}
	return r ? n : null;
}
function f(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) return e == null ? `` : r(e);
	let i = ``;
	for (let a = 0; a < e.length; a++) {
		let o = e[a], s = m(o);
		if (s === t.textNodeName) i += r(o[s]);
		else if (s === t.cdataPropName) i += o[s][0][t.textNodeName];
		else if (s === t.commentPropName) i += o[s][0][t.textNodeName];
		else if (s && s[0] === `?`) continue;
		else if (s) {
			let e = p(o[`:@`], t), r = f(o[s], t, n + 1);
			!r || r.length === 0 ? i += `<${s}${e}/>` : i += `<${s}${e}>${r}</${s}>`;
		}
	}
	return i;
}
function p(e, t) {
	let n = ``;
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${o(i)}"`;
	}
	return n;
}
function m(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== `:@`) return r;
	}
}
function h(e, t, n, r, i) {
	let a = ``;
	if (e && !t.ignoreAttributes) for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c.substr(t.attributeNamePrefix.length), u = n ? l : s(l, !0, t, r, i), d;
		n ? d = e[c] : (d = t.attributeValueProcessor(c, e[c]), d = _(d, t)), d === !0 && t.suppressBooleanAttributes ? a += ` ${u}` : a += ` ${u}="${o(d)}"`;
	}
	return a;
}
function g(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function _(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function v(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const y = {
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: `  `,
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp(`&`, `g`),
			val: `&amp;`
		},
		{
			regex: RegExp(`>`, `g`),
			val: `&gt;`
		},
		{
			regex: RegExp(`<`, `g`),
			val: `&lt;`
		},
		{
			regex: RegExp(`'`, `g`),
			val: `&apos;`
		},
		{
			regex: RegExp(`"`, `g`),
			val: `&quot;`
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function b(e) {
	if (this.options = Object.assign({}, y, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == `string` ? this.stopNodeExpressions.push(new n(t)) : t instanceof n && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = v(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = w), this.processTextOrObjNode = S, this.options.format ? (this.indentate = C, this.tagEndChar = `>
`, this.newLine = `
`) : (this.indentate = function() {
		return ``;
	}, this.tagEndChar = `>`, this.newLine = ``);
}
function x(e, t) {
	let n = e[`?xml`];
	if (n && typeof n == `object`) {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + `version`];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + `version`];
		if (e) return e;
	}
	return `1.0`;
}
b.prototype.build = function(n) {
	if (this.options.preserveOrder) return l(n, this.options);
	{
		Array.isArray(n) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (n = { [this.options.arrayNodeName]: n });
		let r = new e(), i = x(n, this.options), a = t(`qName`, { xmlVersion: i });
		return this.j2x(n, 0, r, a).val;
	}
}, b.prototype.j2x = function(e, t, n, i) {
	let a = ``, o = ``;
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	let c = this.options.jPath ? n.toString() : n, l = this.checkStopNode(n);
	for (let u in e) {
		if (!Object.prototype.hasOwnProperty.call(e, u)) continue;
		let d = u === this.options.textNodeName || u === this.options.cdataPropName || u === this.options.commentPropName || this.options.attributesGroupName && u === this.options.attributesGroupName || this.isAttribute(u) ? u : s(u, !1, this.options, n, i);
		if (e[u] === void 0) this.isAttribute(u) && (o += ``);
		else if (e[u] === null) this.isAttribute(u) || d === this.options.cdataPropName || d === this.options.commentPropName ? o += `` : d[0] === `?` ? o += this.indentate(t) + `<` + d + `?` + this.tagEndChar : o += this.indentate(t) + `<` + d + `/` + this.tagEndChar;
		else if (e[u] instanceof Date) o += this.buildTextValNode(e[u], d, ``, t, n);
		else if (typeof e[u] != `object`) {
			let f = this.isAttribute(u);
			if (f && !this.ignoreAttributesFn(f, c)) {
				let t = s(f, !0, this.options, n, i);
				a += this.buildAttrPairStr(t, r(e[u]), l);
			} else if (!f) {
				if (u === this.options.textNodeName) {
					let t = this.options.tagValueProcessor(u, r(e[u]));
					o += this.replaceEntitiesValue(t);
				} else {
					n.push(d);
					let i = this.checkStopNode(n);
					if (n.pop(), i) {
						let n = r(e[u]);
						o += n === `` ? this.indentate(t) + `<` + d + this.closeTag(d) + this.tagEndChar : this.indentate(t) + `<` + d + `>` + n + `</` + d + this.tagEndChar;
					} else o += this.buildTextValNode(e[u], d, ``, t, n);
				}
			}
		} else if (Array.isArray(e[u])) {
			let a = e[u].length, s = ``, c = ``;
			for (let l = 0; l < a; l++) {
				let a = e[u][l];
				if (a !== void 0) {
					if (a === null) d[0] === `?` ? o += this.indentate(t) + `<` + d + `?` + this.tagEndChar : o += this.indentate(t) + `<` + d + `/` + this.tagEndChar;
					else if (typeof a == `object`) {
						if (this.options.oneListGroup) {
							n.push(d);
							let e = this.j2x(a, t + 1, n, i);
							n.pop(), s += e.val, this.options.attributesGroupName && a.hasOwnProperty(this.options.attributesGroupName) && (c += e.attrStr);
						} else s += this.processTextOrObjNode(a, d, t, n, i);
					} else if (this.options.oneListGroup) {
						let e = this.options.tagValueProcessor(d, a);
						e = this.replaceEntitiesValue(e), e = r(e), s += e;
					} else {
						n.push(d);
						let e = this.checkStopNode(n);
						if (n.pop(), e) {
							let e = r(a);
							s += e === `` ? this.indentate(t) + `<` + d + this.closeTag(d) + this.tagEndChar : this.indentate(t) + `<` + d + `>` + e + `</` + d + this.tagEndChar;
						} else s += this.buildTextValNode(a, d, ``, t, n);
					}
				}
			}
			this.options.oneListGroup && (s = this.buildObjectNode(s, d, c, t)), o += s;
		} else if (this.options.attributesGroupName && u === this.options.attributesGroupName) {
			let t = Object.keys(e[u]), o = t.length;
			for (let c = 0; c < o; c++) {
				let o = s(t[c], !0, this.options, n, i);
				a += this.buildAttrPairStr(o, r(e[u][t[c]]), l);
			}
		} else o += this.processTextOrObjNode(e[u], d, t, n, i);
	}
	return {
		attrStr: a,
		val: o
	};
}, b.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, r(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === `true` ? ` ` + e : ` ` + e + `="` + o(t) + `"`;
};
function S(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === `?` ? this.buildTextValNode(``, t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
b.prototype.extractAttributes = function(e) {
	if (!e || typeof e != `object`) return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = o(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = o(e[r]), n = !0);
	}
	return n ? t : null;
}, b.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (typeof e == `string`) return e;
	if (typeof e != `object` || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = ``;
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == `string` || typeof e == `number`) n += `<${r}>${e}</${r}>`;
			else if (typeof e == `object` && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				n += i === `` ? `<${r}${a}/>` : `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == `object` && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			n += e === `` ? `<${r}${a}/>` : `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, b.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != `object`) return ``;
	let t = ``;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + o(i) + `"`;
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + o(i) + `"`;
		}
	}
	return t;
}, b.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === ``) return t[0] === `?` ? this.indentate(r) + `<` + t + n + `?` + this.tagEndChar : this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let a = `</` + t + this.tagEndChar, o = ``;
		return t[0] === `?` && (o = `?`, a = ``), (n || n === ``) && e.indexOf(`<`) === -1 ? this.indentate(r) + `<` + t + n + o + `>` + e + a : this.options.commentPropName !== !1 && t === this.options.commentPropName && o.length === 0 ? this.indentate(r) + `<!--${i(e)}-->` + this.newLine : this.indentate(r) + `<` + t + n + o + this.tagEndChar + e + this.indentate(r) + a;
	}
}, b.prototype.closeTag = function(e) {
	let t = ``;
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? `/` : `></${e}` : this.options.suppressUnpairedNode || (t = `/`), t;
}, b.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, b.prototype.buildTextValNode = function(e, t, n, o, s) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = a(e);
		return this.indentate(o) + `<![CDATA[${t}]]>` + this.newLine;
	}
	if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = i(e);
		return this.indentate(o) + `<!--${t}-->` + this.newLine;
	}
	if (t[0] === `?`) return this.indentate(o) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = r(i), i === `` ? this.indentate(o) + `<` + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(o) + `<` + t + n + `>` + i + `</` + t + this.tagEndChar;
	}
}, b.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function C(e) {
	return this.options.indentBy.repeat(e);
}
function w(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
export { b as t };
