const e = [], t = [];
function n(n, r, i) {
	if (n === r) return 0;
	let a = i?.maxDistance, o = n;
	n.length > r.length && (n = r, r = o);
	let s = n.length, c = r.length;
	for (; s > 0 && n.charCodeAt(~-s) === r.charCodeAt(~-c);) s--, c--;
	let l = 0;
	for (; l < s && n.charCodeAt(l) === r.charCodeAt(l);) l++;
	if (s -= l, c -= l, a !== void 0 && c - s > a) return a;
	if (s === 0) return a !== void 0 && c > a ? a : c;
	let u, d, f, p, m = 0, h = 0;
	for (; m < s;) t[m] = n.charCodeAt(l + m), e[m] = ++m;
	for (; h < c;) {
		for (u = r.charCodeAt(l + h), f = h++, d = h, m = 0; m < s; m++) p = u === t[m] ? f : f + 1, f = e[m], d = e[m] = f > d ? p > d ? d + 1 : p : p > f ? f + 1 : p;
		if (a !== void 0) {
			let t = d;
			for (m = 0; m < s; m++) e[m] < t && (t = e[m]);
			if (t > a) return a;
		}
	}
	return e.length = s, t.length = s, a !== void 0 && d > a ? a : d;
}
function r(e, t, r) {
	if (!Array.isArray(t) || t.length === 0) return;
	let i = r?.maxDistance, a = e.length;
	for (let n of t) if (n === e) return n;
	if (i === 0) return;
	let o, s = 1 / 0, c = /* @__PURE__ */ new Set();
	for (let r of t) {
		if (c.has(r)) continue;
		c.add(r);
		let t = Math.abs(r.length - a);
		if (t >= s || i !== void 0 && t > i) continue;
		let l = Number.isFinite(s) ? i === void 0 ? s : Math.min(s, i) : i, u = l === void 0 ? n(e, r) : n(e, r, { maxDistance: l });
		if (i !== void 0 && u > i) continue;
		let d = u;
		if (l !== void 0 && u === l && l === i && (d = n(e, r)), d < s && (s = d, o = r, s === 0)) break;
	}
	if (!(i !== void 0 && s > i)) return o;
}
export { r as t };
