function e(e, t, n) {
	let r = [];
	t && r.push(t), n && r.push(n);
	let i = ``, a = null, o = !1, s = 0;
	for (; s < e.length;) {
		let t = e[s];
		a ? t === a ? a = null : i += t : t === `"` || t === `'` ? (a = t, o = !0) : /\s/.test(t) ? o &&= (r.push(i), i = ``, !1) : (i += t, o = !0), s++;
	}
	return o && r.push(i), r;
}
export { e as t };
