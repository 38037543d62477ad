import { t as e } from "../rolldown-runtime.js";
var t = e(((e, t) => {
	let n = `[^\\\\/]`, r = `[^/]`, i = `(?:\\/|$)`, a = `(?:^|\\/)`, o = `\\.{1,2}${i}`, s = {
		DOT_LITERAL: `\\.`,
		PLUS_LITERAL: `\\+`,
		QMARK_LITERAL: `\\?`,
		SLASH_LITERAL: `\\/`,
		ONE_CHAR: `(?=.)`,
		QMARK: r,
		END_ANCHOR: i,
		DOTS_SLASH: o,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!${a}${o})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${i})`,
		NO_DOTS_SLASH: `(?!${o})`,
		QMARK_NO_DOT: `[^.\\/]`,
		STAR: `${r}*?`,
		START_ANCHOR: a,
		SEP: `/`
	}, c = {
		...s,
		SLASH_LITERAL: `[\\\\/]`,
		QMARK: n,
		STAR: `${n}*?`,
		DOTS_SLASH: `\\.{1,2}(?:[\\\\/]|$)`,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,
		NO_DOT_SLASH: `(?!\\.{0,1}(?:[\\\\/]|$))`,
		NO_DOTS_SLASH: `(?!\\.{1,2}(?:[\\\\/]|$))`,
		QMARK_NO_DOT: `[^.\\\\/]`,
		START_ANCHOR: `(?:^|[\\\\/])`,
		END_ANCHOR: `(?:[\\\\/]|$)`,
		SEP: `\\`
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: `a-zA-Z0-9`,
			alpha: `a-zA-Z`,
			ascii: `\\x00-\\x7F`,
			blank: ` \\t`,
			cntrl: `\\x00-\\x1F\\x7F`,
			digit: `0-9`,
			graph: `\\x21-\\x7E`,
			lower: `a-z`,
			print: `\\x20-\\x7E `,
			punct: `\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,
			space: ` \\t\\r\\n\\v\\f`,
			upper: `A-Z`,
			word: `A-Za-z0-9_`,
			xdigit: `A-Fa-f0-9`
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": `*`,
			"**/**": `**`,
			"**/**/**": `**`
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: `negate`,
					open: `(?:(?!(?:`,
					close: `))${e.STAR})`
				},
				"?": {
					type: `qmark`,
					open: `(?:`,
					close: `)?`
				},
				"+": {
					type: `plus`,
					open: `(?:`,
					close: `)+`
				},
				"*": {
					type: `star`,
					open: `(?:`,
					close: `)*`
				},
				"@": {
					type: `at`,
					open: `(?:`,
					close: `)`
				}
			};
		},
		globChars(e) {
			return e === !0 ? c : s;
		}
	};
})), n = e(((e) => {
	let { REGEX_BACKSLASH: n, REGEX_REMOVE_BACKSLASH: r, REGEX_SPECIAL_CHARS: i, REGEX_SPECIAL_CHARS_GLOBAL: a } = t();
	e.isObject = (e) => typeof e == `object` && !!e && !Array.isArray(e), e.hasRegexChars = (e) => i.test(e), e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t), e.escapeRegex = (e) => e.replace(a, `\\$1`), e.toPosixSlashes = (e) => e.replace(n, `/`), e.isWindows = () => {
		if (typeof navigator < `u` && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === `win32` || e === `windows`;
		}
		return typeof process < `u` && process.platform ? process.platform === `win32` : !1;
	}, e.removeBackslashes = (e) => e.replace(r, (e) => e === `\\` ? `` : e), e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		return i === -1 ? t : t[i - 1] === `\\` ? e.escapeLast(t, n, i - 1) : `${t.slice(0, i)}\\${t.slice(i)}`;
	}, e.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith(`./`) && (n = n.slice(2), t.prefix = `./`), n;
	}, e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? `` : `^`}(?:${e})${n.contains ? `` : `$`}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, e.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : `/`), r = n[n.length - 1];
		return r === `` ? n[n.length - 2] : r;
	};
})), r = e(((e, r) => {
	let i = n(), { CHAR_ASTERISK: a, CHAR_AT: o, CHAR_BACKWARD_SLASH: s, CHAR_COMMA: c, CHAR_DOT: l, CHAR_EXCLAMATION_MARK: u, CHAR_FORWARD_SLASH: d, CHAR_LEFT_CURLY_BRACE: f, CHAR_LEFT_PARENTHESES: p, CHAR_LEFT_SQUARE_BRACKET: m, CHAR_PLUS: h, CHAR_QUESTION_MARK: g, CHAR_RIGHT_CURLY_BRACE: _, CHAR_RIGHT_PARENTHESES: v, CHAR_RIGHT_SQUARE_BRACKET: y } = t(), b = (e) => e === d || e === s, x = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	};
	r.exports = (e, t) => {
		let n = t || {}, r = e.length - 1, S = n.parts === !0 || n.tokens === !0 || n.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, A = !1, j = !1, M = !1, N = !1, P = !1, F = !1, I = !1, L = !1, R = !1, z = !1, B = 0, V, H, U = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, W = () => D >= r, G = () => E.charCodeAt(D + 1), K = () => (V = H, E.charCodeAt(++D));
		for (; D < r;) {
			H = K();
			let e;
			if (H === s) I = U.backslashes = !0, H = K(), H === f && (F = !0);
			else {
				if (F === !0 || H === f) {
					for (B++; W() !== !0 && (H = K());) if (H === s) I = U.backslashes = !0, K();
					else if (H === f) B++;
					else {
						if (F !== !0 && H === l && (H = K()) === l || F !== !0 && H === c) {
							if (A = U.isBrace = !0, M = U.isGlob = !0, z = !0, S === !0) continue;
							break;
						}
						if (H === _ && (B--, B === 0)) {
							F = !1, A = U.isBrace = !0, z = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (H === d) {
					if (C.push(D), w.push(U), U = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, z === !0) continue;
					if (V === l && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (n.noext !== !0 && (H === h || H === o || H === a || H === g || H === u) && G() === p) {
						if (M = U.isGlob = !0, N = U.isExtglob = !0, z = !0, H === u && D === O && (R = !0), S === !0) {
							let e = 0;
							for (; W() !== !0 && (H = K());) if (H === s) I = U.backslashes = !0, K();
							else if (H === p) e++;
							else if (H === v && --e === 0) {
								z = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (H === a) {
						if (V === a && (P = U.isGlobstar = !0), M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === g) {
						if (M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === m) {
						for (; W() !== !0 && (e = K());) if (e === s) I = U.backslashes = !0, K();
						else if (e === y) {
							j = U.isBracket = !0, M = U.isGlob = !0, z = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (n.nonegate !== !0 && H === u && D === O) L = U.negated = !0, O++;
					else {
						if (n.noparen !== !0 && H === p) {
							if (M = U.isGlob = !0, S === !0) {
								let e = 1;
								for (; W() !== !0 && (H = K());) if (H === s) I = U.backslashes = !0, K();
								else if (H === p) e++;
								else if (H === v && --e === 0) {
									z = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (M === !0) {
							if (z = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		n.noext === !0 && (N = !1, M = !1);
		let q = E, J = ``, Y = ``;
		O > 0 && (J = E.slice(0, O), E = E.slice(O), k -= O), q && M === !0 && k > 0 ? (q = E.slice(0, k), Y = E.slice(k)) : M === !0 ? (q = ``, Y = E) : q = E, q && q !== `` && q !== `/` && q !== E && b(q.charCodeAt(q.length - 1)) && (q = q.slice(0, -1)), n.unescape === !0 && (Y &&= i.removeBackslashes(Y), q && I === !0 && (q = i.removeBackslashes(q)));
		let X = {
			prefix: J,
			input: e,
			start: O,
			base: q,
			glob: Y,
			isBrace: A,
			isBracket: j,
			isGlob: M,
			isExtglob: N,
			isGlobstar: P,
			negated: L,
			negatedExtglob: R
		};
		if (n.tokens === !0 && (X.maxDepth = 0, b(H) || w.push(U), X.tokens = w), n.parts === !0 || n.tokens === !0) {
			let t;
			for (let r = 0; r < C.length; r++) {
				let i = t === void 0 ? O : t + 1, a = C[r], o = e.slice(i, a);
				n.tokens && (r === 0 && O !== 0 ? (w[r].isPrefix = !0, w[r].value = J) : w[r].value = o, x(w[r]), X.maxDepth += w[r].depth), a >= O && (T.push(o), t = a);
			}
			let r = t === void 0 ? O : t + 1, i = e.slice(r);
			T.push(i), n.tokens && t && t + 1 < e.length && (w[w.length - 1].value = i, x(w[w.length - 1]), X.maxDepth += w[w.length - 1].depth), X.slashes = C, X.parts = T;
		}
		return X;
	};
})), i = e(((e, r) => {
	let i = t(), a = n(), { MAX_LENGTH: o, POSIX_REGEX_SOURCE: s, REGEX_NON_SPECIAL_CHARS: c, REGEX_SPECIAL_CHARS_BACKREF: l, REPLACEMENTS: u } = i, d = (e, t) => {
		if (typeof t.expandRange == `function`) return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join(`-`)}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => a.escapeRegex(e)).join(`..`);
		}
		return n;
	}, f = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, p = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = ``, o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === `\\`) a += s, o = !0;
		else if (s === `"`) i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (n === 0) {
					if (s === `(`) r++;
					else if (s === `)` && r > 0) r--;
					else if (s === `|` && r === 0) {
						t.push(a), a = ``;
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, m = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === `\\`) t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, h = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (m(t)) return t.replace(/\\(.)/g, `$1`);
	}, g = (e) => {
		let t = e.map(h).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, _ = (e, t = !0) => {
		if (e[0] !== `+` && e[0] !== `*` || e[1] !== `(`) return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === `\\`) a = !0;
			else if (s === `"`) i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (!(n > 0)) {
					if (s === `(`) r++;
					else if (s === `)` && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, v = (e) => `${e.length === 1 ? a.escapeRegex(e[0]) : `[${e.map((e) => a.escapeRegex(e)).join(``)}]`}*`, y = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = _(e.slice(t), !1);
			if (!r || r.type !== `*`) return;
			let i = p(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = h(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, b = (e) => {
		let t = 0, n = e.trim(), r = _(n);
		for (; r;) t++, n = r.body.trim(), r = _(n);
		return t;
	}, x = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let n = typeof t.maxExtglobRecursion == `number` ? t.maxExtglobRecursion : i.DEFAULT_MAX_EXTGLOB_RECURSION, r = p(e).map((e) => e.trim());
		if (r.length > 1 && (r.some((e) => e === ``) || r.some((e) => /^[*?]+$/.test(e)) || g(r))) return { risky: !0 };
		let a = [], o = !1, s = !0;
		for (let e of r) {
			let t = y(e);
			if (t) {
				o = !0, a.push(...t);
				continue;
			}
			let r = h(e);
			if (r && r.length === 1) a.push(r);
			else if (s = !1, b(e) > n) return { risky: !0 };
		}
		return o ? s ? {
			risky: !0,
			safeOutput: v([...new Set(a)])
		} : { risky: !0 } : { risky: !1 };
	}, S = (e, t) => {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		e = u[e] || e;
		let n = { ...t }, r = typeof n.maxLength == `number` ? Math.min(o, n.maxLength) : o, p = e.length;
		if (p > r) throw SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${r}`);
		let m = {
			type: `bos`,
			value: ``,
			output: n.prepend || ``
		}, h = [m], g = n.capture ? `` : `?:`, _ = i.globChars(n.windows), v = i.extglobChars(_), { DOT_LITERAL: y, PLUS_LITERAL: b, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: j, START_ANCHOR: M } = _, N = (e) => `(${g}(?:(?!${M}${e.dot ? T : y}).)*?)`, P = n.dot ? `` : E, F = n.dot ? k : A, I = n.bash === !0 ? N(n) : j;
		n.capture && (I = `(${I})`), typeof n.noext == `boolean` && (n.noextglob = n.noext);
		let L = {
			input: e,
			index: -1,
			start: 0,
			dot: n.dot === !0,
			consumed: ``,
			output: ``,
			prefix: ``,
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: h
		};
		e = a.removePrefix(e, L), p = e.length;
		let R = [], z = [], B = [], V = m, H, U = () => L.index === p - 1, W = L.peek = (t = 1) => e[L.index + t], G = L.advance = () => e[++L.index] || ``, K = () => e.slice(L.index + 1), q = (e = ``, t = 0) => {
			L.consumed += e, L.index += t;
		}, J = (e) => {
			L.output += e.output == null ? e.value : e.output, q(e.value);
		}, Y = () => {
			let e = 1;
			for (; W() === `!` && (W(2) !== `(` || W(3) === `?`);) G(), L.start++, e++;
			return e % 2 != 0 && (L.negated = !0, L.start++, !0);
		}, X = (e) => {
			L[e]++, B.push(e);
		}, Z = (e) => {
			L[e]--, B.pop();
		}, Q = (e) => {
			if (V.type === `globstar`) {
				let t = L.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || R.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (L.output = L.output.slice(0, -V.output.length), V.type = `star`, V.value = `*`, V.output = I, L.output += V.output);
			}
			R.length && e.type !== `paren` && (R[R.length - 1].inner += e.value), (e.value || e.output) && J(e), V && V.type === `text` && e.type === `text` ? (V.output = (V.output || V.value) + e.value, V.value += e.value) : (e.prev = V, h.push(e), V = e);
		}, $ = (e, t) => {
			let r = {
				...v[t],
				conditions: 1,
				inner: ``
			};
			r.prev = V, r.parens = L.parens, r.output = L.output, r.startIndex = L.index, r.tokensIndex = h.length;
			let i = (n.capture ? `(` : ``) + r.open;
			X(`parens`), Q({
				type: e,
				value: t,
				output: L.output ? `` : w
			}), Q({
				type: `paren`,
				extglob: !0,
				value: G(),
				output: i
			}), R.push(r);
		}, ee = (r) => {
			let i = e.slice(r.startIndex, L.index + 1), o = e.slice(r.startIndex + 2, L.index), s = x(o, n);
			if ((r.type === `plus` || r.type === `star`) && s.risky) {
				let e = s.safeOutput ? (r.output ? `` : w) + (n.capture ? `(${s.safeOutput})` : s.safeOutput) : void 0, t = h[r.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || a.escapeRegex(i);
				for (let e = r.tokensIndex + 1; e < h.length; e++) h[e].value = ``, h[e].output = ``, delete h[e].suffix;
				L.output = r.output + t.output, L.backtrack = !0, Q({
					type: `paren`,
					extglob: !0,
					value: H,
					output: ``
				}), Z(`parens`);
				return;
			}
			let c = r.close + (n.capture ? `)` : ``), l;
			if (r.type === `negate`) {
				let e = I;
				r.inner && r.inner.length > 1 && r.inner.includes(`/`) && (e = N(n)), (e !== I || U() || /^\)+$/.test(K())) && (c = r.close = `)$))${e}`), r.inner.includes(`*`) && (l = K()) && /^\.[^\\/.]+$/.test(l) && (c = r.close = `)${S(l, {
					...t,
					fastpaths: !1
				}).output})${e})`), r.prev.type === `bos` && (L.negatedExtglob = !0);
			}
			Q({
				type: `paren`,
				extglob: !0,
				value: H,
				output: c
			}), Z(`parens`);
		};
		if (n.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let r = !1, i = e.replace(l, (e, t, n, i, a, o) => i === `\\` ? (r = !0, e) : i === `?` ? t ? t + i + (a ? k.repeat(a.length) : ``) : o === 0 ? F + (a ? k.repeat(a.length) : ``) : k.repeat(n.length) : i === `.` ? y.repeat(n.length) : i === `*` ? t ? t + i + (a ? I : ``) : I : t ? e : `\\${e}`);
			return r === !0 && (i = n.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && n.contains === !0 ? (L.output = e, L) : (L.output = a.wrapOutput(i, L, t), L);
		}
		for (; !U();) {
			if (H = G(), H === `\0`) continue;
			if (H === `\\`) {
				let e = W();
				if (e === `/` && n.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					H += `\\`, Q({
						type: `text`,
						value: H
					});
					continue;
				}
				let t = /^\\+/.exec(K()), r = 0;
				if (t && t[0].length > 2 && (r = t[0].length, L.index += r, r % 2 != 0 && (H += `\\`)), n.unescape === !0 ? H = G() : H += G(), L.brackets === 0) {
					Q({
						type: `text`,
						value: H
					});
					continue;
				}
			}
			if (L.brackets > 0 && (H !== `]` || V.value === `[` || V.value === `[^`)) {
				if (n.posix !== !1 && H === `:`) {
					let e = V.value.slice(1);
					if (e.includes(`[`) && (V.posix = !0, e.includes(`:`))) {
						let e = V.value.lastIndexOf(`[`), t = V.value.slice(0, e), n = V.value.slice(e + 2), r = s[n];
						if (r) {
							V.value = t + r, L.backtrack = !0, G(), !m.output && h.indexOf(V) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(H === `[` && W() !== `:` || H === `-` && W() === `]`) && (H = `\\${H}`), H === `]` && (V.value === `[` || V.value === `[^`) && (H = `\\${H}`), n.posix === !0 && H === `!` && V.value === `[` && (H = `^`), V.value += H, J({ value: H });
				continue;
			}
			if (L.quotes === 1 && H !== `"`) {
				H = a.escapeRegex(H), V.value += H, J({ value: H });
				continue;
			}
			if (H === `"`) {
				L.quotes = L.quotes === 1 ? 0 : 1, n.keepQuotes === !0 && Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `(`) {
				X(`parens`), Q({
					type: `paren`,
					value: H
				});
				continue;
			}
			if (H === `)`) {
				if (L.parens === 0 && n.strictBrackets === !0) throw SyntaxError(f(`opening`, `(`));
				let e = R[R.length - 1];
				if (e && L.parens === e.parens + 1) {
					ee(R.pop());
					continue;
				}
				Q({
					type: `paren`,
					value: H,
					output: L.parens ? `)` : `\\)`
				}), Z(`parens`);
				continue;
			}
			if (H === `[`) {
				if (n.nobracket === !0 || !K().includes(`]`)) {
					if (n.nobracket !== !0 && n.strictBrackets === !0) throw SyntaxError(f(`closing`, `]`));
					H = `\\${H}`;
				} else X(`brackets`);
				Q({
					type: `bracket`,
					value: H
				});
				continue;
			}
			if (H === `]`) {
				if (n.nobracket === !0 || V && V.type === `bracket` && V.value.length === 1) {
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				if (L.brackets === 0) {
					if (n.strictBrackets === !0) throw SyntaxError(f(`opening`, `[`));
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				Z(`brackets`);
				let e = V.value.slice(1);
				if (V.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (H = `/${H}`), V.value += H, J({ value: H }), n.literalBrackets === !1 || a.hasRegexChars(e)) continue;
				let t = a.escapeRegex(V.value);
				if (L.output = L.output.slice(0, -V.value.length), n.literalBrackets === !0) {
					L.output += t, V.value = t;
					continue;
				}
				V.value = `(${g}${t}|${V.value})`, L.output += V.value;
				continue;
			}
			if (H === `{` && n.nobrace !== !0) {
				X(`braces`);
				let e = {
					type: `brace`,
					value: H,
					output: `(`,
					outputIndex: L.output.length,
					tokensIndex: L.tokens.length
				};
				z.push(e), Q(e);
				continue;
			}
			if (H === `}`) {
				let e = z[z.length - 1];
				if (n.nobrace === !0 || !e) {
					Q({
						type: `text`,
						value: H,
						output: H
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = h.slice(), r = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && r.unshift(e[t].value);
					t = d(r, n), L.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = L.output.slice(0, e.outputIndex), r = L.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, H = t = `\\}`, L.output = n;
					for (let e of r) L.output += e.output || e.value;
				}
				Q({
					type: `brace`,
					value: H,
					output: t
				}), Z(`braces`), z.pop();
				continue;
			}
			if (H === `|`) {
				R.length > 0 && R[R.length - 1].conditions++, Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `,`) {
				let e = H, t = z[z.length - 1];
				t && B[B.length - 1] === `braces` && (t.comma = !0, e = `|`), Q({
					type: `comma`,
					value: H,
					output: e
				});
				continue;
			}
			if (H === `/`) {
				if (V.type === `dot` && L.index === L.start + 1) {
					L.start = L.index + 1, L.consumed = ``, L.output = ``, h.pop(), V = m;
					continue;
				}
				Q({
					type: `slash`,
					value: H,
					output: C
				});
				continue;
			}
			if (H === `.`) {
				if (L.braces > 0 && V.type === `dot`) {
					V.value === `.` && (V.output = y);
					let e = z[z.length - 1];
					V.type = `dots`, V.output += H, V.value += H, e.dots = !0;
					continue;
				}
				if (L.braces + L.parens === 0 && V.type !== `bos` && V.type !== `slash`) {
					Q({
						type: `text`,
						value: H,
						output: y
					});
					continue;
				}
				Q({
					type: `dot`,
					value: H,
					output: y
				});
				continue;
			}
			if (H === `?`) {
				if (!(V && V.value === `(`) && n.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`qmark`, H);
					continue;
				}
				if (V && V.type === `paren`) {
					let e = W(), t = H;
					(V.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(K())) && (t = `\\${H}`), Q({
						type: `text`,
						value: H,
						output: t
					});
					continue;
				}
				if (n.dot !== !0 && (V.type === `slash` || V.type === `bos`)) {
					Q({
						type: `qmark`,
						value: H,
						output: A
					});
					continue;
				}
				Q({
					type: `qmark`,
					value: H,
					output: k
				});
				continue;
			}
			if (H === `!`) {
				if (n.noextglob !== !0 && W() === `(` && (W(2) !== `?` || !/[!=<:]/.test(W(3)))) {
					$(`negate`, H);
					continue;
				}
				if (n.nonegate !== !0 && L.index === 0) {
					Y();
					continue;
				}
			}
			if (H === `+`) {
				if (n.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`plus`, H);
					continue;
				}
				if (V && V.value === `(` || n.regex === !1) {
					Q({
						type: `plus`,
						value: H,
						output: b
					});
					continue;
				}
				if (V && (V.type === `bracket` || V.type === `paren` || V.type === `brace`) || L.parens > 0) {
					Q({
						type: `plus`,
						value: H
					});
					continue;
				}
				Q({
					type: `plus`,
					value: b
				});
				continue;
			}
			if (H === `@`) {
				if (n.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					Q({
						type: `at`,
						extglob: !0,
						value: H,
						output: ``
					});
					continue;
				}
				Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H !== `*`) {
				(H === `$` || H === `^`) && (H = `\\${H}`);
				let e = c.exec(K());
				e && (H += e[0], L.index += e[0].length), Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (V && (V.type === `globstar` || V.star === !0)) {
				V.type = `star`, V.star = !0, V.value += H, V.output = I, L.backtrack = !0, L.globstar = !0, q(H);
				continue;
			}
			let t = K();
			if (n.noextglob !== !0 && /^\([^?]/.test(t)) {
				$(`star`, H);
				continue;
			}
			if (V.type === `star`) {
				if (n.noglobstar === !0) {
					q(H);
					continue;
				}
				let r = V.prev, i = r.prev, a = r.type === `slash` || r.type === `bos`, o = i && (i.type === `star` || i.type === `globstar`);
				if (n.bash === !0 && (!a || t[0] && t[0] !== `/`)) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				let s = L.braces > 0 && (r.type === `comma` || r.type === `brace`), c = R.length && (r.type === `pipe` || r.type === `paren`);
				if (!a && r.type !== `paren` && !s && !c) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[L.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), q(`/**`, 3);
				}
				let l = U() || L.parens > 0 && t === `)`.repeat(L.parens) && !R.some((e) => e.type === `negate`);
				if (r.type === `bos` && U()) {
					V.type = `globstar`, V.value += H, V.output = N(n), L.output = V.output, L.globstar = !0, q(H);
					continue;
				}
				if (r.type === `slash` && r.prev.type !== `bos` && !o && l) {
					L.output = L.output.slice(0, -(r.output + V.output).length), r.output = `(?:${r.output}`, V.type = `globstar`, V.output = N(n) + (n.strictSlashes ? `)` : `|$)`), V.value += H, L.globstar = !0, L.output += r.output + V.output, q(H);
					continue;
				}
				if (r.type === `slash` && r.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					L.output = L.output.slice(0, -(r.output + V.output).length), r.output = `(?:${r.output}`, V.type = `globstar`, V.output = `${N(n)}${C}|${C}${e})`, V.value += H, L.output += r.output + V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (r.type === `bos` && t[0] === `/`) {
					V.type = `globstar`, V.value += H, V.output = `(?:^|${C}|${N(n)}${C})`, L.output = V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				L.output = L.output.slice(0, -V.output.length), V.type = `globstar`, V.output = N(n), V.value += H, L.output += V.output, L.globstar = !0, q(H);
				continue;
			}
			let r = {
				type: `star`,
				value: H,
				output: I
			};
			n.bash === !0 ? (r.output = `.*?`, (V.type === `bos` || V.type === `slash`) && (r.output = P + r.output), Q(r)) : V && (V.type === `bracket` || V.type === `paren`) && n.regex === !0 ? (r.output = H, Q(r)) : ((L.index === L.start || V.type === `slash` || V.type === `dot`) && (V.type === `dot` ? (L.output += D, V.output += D) : n.dot === !0 ? (L.output += O, V.output += O) : (L.output += P, V.output += P), W() !== `*` && (L.output += w, V.output += w)), Q(r));
		}
		for (; L.brackets > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(f(`closing`, `]`));
			L.output = a.escapeLast(L.output, `[`), Z(`brackets`);
		}
		for (; L.parens > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(f(`closing`, `)`));
			L.output = a.escapeLast(L.output, `(`), Z(`parens`);
		}
		for (; L.braces > 0;) {
			if (n.strictBrackets === !0) throw SyntaxError(f(`closing`, `}`));
			L.output = a.escapeLast(L.output, `{`), Z(`braces`);
		}
		if (n.strictSlashes !== !0 && (V.type === `star` || V.type === `bracket`) && Q({
			type: `maybe_slash`,
			value: ``,
			output: `${C}?`
		}), L.backtrack === !0) {
			L.output = ``;
			for (let e of L.tokens) L.output += e.output == null ? e.value : e.output, e.suffix && (L.output += e.suffix);
		}
		return L;
	};
	S.fastpaths = (e, t) => {
		let n = { ...t }, r = typeof n.maxLength == `number` ? Math.min(o, n.maxLength) : o, s = e.length;
		if (s > r) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${r}`);
		e = u[e] || e;
		let { DOT_LITERAL: c, SLASH_LITERAL: l, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = i.globChars(n.windows), v = n.dot ? m : p, y = n.dot ? h : p, b = n.capture ? `` : `?:`, x = {
			negated: !1,
			prefix: ``
		}, S = n.bash === !0 ? `.*?` : g;
		n.capture && (S = `(${S})`);
		let C = (e) => e.noglobstar === !0 ? S : `(${b}(?:(?!${_}${e.dot ? f : c}).)*?)`, w = (e) => {
			switch (e) {
				case `*`: return `${v}${d}${S}`;
				case `.*`: return `${c}${d}${S}`;
				case `*.*`: return `${v}${S}${c}${d}${S}`;
				case `*/*`: return `${v}${S}${l}${d}${y}${S}`;
				case `**`: return v + C(n);
				case `**/*`: return `(?:${v}${C(n)}${l})?${y}${d}${S}`;
				case `**/*.*`: return `(?:${v}${C(n)}${l})?${y}${S}${c}${d}${S}`;
				case `**/.*`: return `(?:${v}${C(n)}${l})?${c}${d}${S}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = w(t[1]);
					return n ? n + c + t[2] : void 0;
				}
			}
		}, T = w(a.removePrefix(e, x));
		return T && n.strictSlashes !== !0 && (T += `${l}?`), T;
	}, r.exports = S;
})), a = e(((e, a) => {
	let o = r(), s = i(), c = n(), l = t(), u = (e) => e && typeof e == `object` && !Array.isArray(e), d = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => d(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = u(e) && e.tokens && e.input;
		if (e === `` || typeof e != `string` && !r) throw TypeError(`Expected pattern to be a non-empty string`);
		let i = t || {}, a = i.windows, o = r ? d.compileRe(e, t) : d.makeRe(e, t, !1, !0), s = o.state;
		delete o.state;
		let c = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			c = d(i.ignore, e, n);
		}
		let l = (n, r = !1) => {
			let { isMatch: l, match: u, output: f } = d.test(n, o, t, {
				glob: e,
				posix: a
			}), p = {
				glob: e,
				state: s,
				regex: o,
				posix: a,
				input: n,
				output: f,
				match: u,
				isMatch: l
			};
			return typeof i.onResult == `function` && i.onResult(p), l === !1 ? (p.isMatch = !1, r ? p : !1) : c(n) ? (typeof i.onIgnore == `function` && i.onIgnore(p), p.isMatch = !1, r ? p : !1) : (typeof i.onMatch == `function` && i.onMatch(p), !r || p);
		};
		return n && (l.state = s), l;
	};
	d.test = (e, t, n, { glob: r, posix: i } = {}) => {
		if (typeof e != `string`) throw TypeError(`Expected input to be a string`);
		if (e === ``) return {
			isMatch: !1,
			output: ``
		};
		let a = n || {}, o = a.format || (i ? c.toPosixSlashes : null), s = e === r, l = s && o ? o(e) : e;
		return s === !1 && (l = o ? o(e) : e, s = l === r), (s === !1 || a.capture === !0) && (s = a.matchBase === !0 || a.basename === !0 ? d.matchBase(e, t, n, i) : t.exec(l)), {
			isMatch: !!s,
			match: s,
			output: l
		};
	}, d.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : d.makeRe(t, n)).test(c.basename(e, { windows: r })), d.isMatch = (e, t, n) => d(t, n)(e), d.parse = (e, t) => Array.isArray(e) ? e.map((e) => d.parse(e, t)) : s(e, {
		...t,
		fastpaths: !1
	}), d.scan = (e, t) => o(e, t), d.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? `` : `^`, o = i.contains ? `` : `$`, s = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (s = `^(?!${s}).*$`);
		let c = d.toRegex(s, t);
		return r === !0 && (c.state = e), c;
	}, d.makeRe = (e, t = {}, n = !1, r = !1) => {
		if (!e || typeof e != `string`) throw TypeError(`Expected a non-empty string`);
		let i = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === `.` || e[0] === `*`) && (i.output = s.fastpaths(e, t)), i.output || (i = s(e, t)), d.compileRe(i, t, n, r);
	}, d.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? `i` : ``));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, d.constants = l, a.exports = d;
})), o = e(((e, t) => {
	let r = a(), i = n();
	function o(e, t, n = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: i.isWindows()
		}), r(e, t, n);
	}
	Object.assign(o, r), t.exports = o;
}));
export { o as t };
