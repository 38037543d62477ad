let e, t, n, r = 2 << 19;
const i = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? function(e, t) {
	let n = e.length, r = 0;
	for (; r < n;) t[r] = e.charCodeAt(r++);
} : function(e, t) {
	let n = e.length, r = 0;
	for (; r < n;) {
		let n = e.charCodeAt(r);
		t[r++] = (255 & n) << 8 | n >>> 8;
	}
};
let a, o, s;
function c(c, l = `@`) {
	a = c, o = l;
	let d = Math.max(2 << 17, 10 * a.length + 16), p = 2 * a.length + d + (2 << 17);
	if (p > r || !e) {
		for (; p > r;) r *= 2;
		t = new ArrayBuffer(r), i(`xportportlassrometavoyiedeleinstantyreturdebuggeawaithrwhileforifcatcfinallelsbreacontinsyncunctionourceefer;`, new Uint16Array(t, 16, 109)), e = function(e, t, n) {
			"use asm";
			var r = new e.Int8Array(n), i = new e.Int16Array(n), a = new e.Int32Array(n), o = new e.Uint8Array(n);
			new e.Uint16Array(n);
			var s = 1056;
			function c(e, t) {
				e |= 0, t |= 0;
				var n = 0, o = 0, s = 0, c = 0, u = 0, f = 0, m = 0, h = 0, b = 0, x = 0, S = 0;
				x = i[409] | 0, t = a[77] | 0, a[74] = t, m = t, f = x, h = 0;
				e: for (;;) {
					for (o = a[78] | 0, c = f << 16 >> 16 == x << 16 >> 16, s = h & e, u = t;;) {
						if (n = u + 2 | 0, u >>> 0 >= o >>> 0) {
							t = 0, b = 81;
							break e;
						}
						if (t = i[n >> 1] | 0, !(V(t) | 0)) {
							if (c) {
								switch (t << 16 >> 16) {
									case 125:
									case 93:
									case 41:
									case 59:
									case 44:
										b = 81;
										break e;
								}
								if (s && $(t) | 0) {
									b = 81;
									break e;
								}
							}
							if (!($(t) | 0)) break;
						}
						u = n;
					}
					a[77] = n;
					a: do
						switch (t << 16 >> 16) {
							case 101:
								!(f << 16 >> 16) && U(n) | 0 && !(D(u + 4 | 0, 16, 10) | 0) ? (d() | 0, b = 71) : b = 68;
								break;
							case 105:
								(i[u + 4 >> 1] | 0) == 109 && U(n) | 0 && !(D(u + 6 | 0, 26, 8) | 0) ? (l(), b = 71) : b = 68;
								break;
							case 99:
								(i[u + 4 >> 1] | 0) == 108 && U(n) | 0 && !(D(u + 6 | 0, 36, 6) | 0) && B(i[u + 12 >> 1] | 0) | 0 && (r[822] = 1), b = 68;
								break;
							case 40:
								if (f << 16 >> 16 == 1024) {
									Z();
									break a;
								}
								b = f & 65535, u = a[75] | 0, a[u + (b << 3) >> 2] = 1, i[409] = f + 1 << 16 >> 16, a[u + (b << 3) + 4 >> 2] = m, b = 71;
								break a;
							case 91:
								if (f << 16 >> 16 == 1024) {
									Z();
									break a;
								}
								b = f & 65535, u = a[75] | 0, a[u + (b << 3) >> 2] = 8, i[409] = f + 1 << 16 >> 16, a[u + (b << 3) + 4 >> 2] = m, b = 71;
								break a;
							case 93:
								if (f << 16 >> 16) {
									i[409] = f + -1 << 16 >> 16, b = 71;
									break a;
								}
								Z();
								break a;
							case 44:
								n = i[408] | 0, !(!(f << 16 >> 16) | !(n << 16 >> 16)) && (a[(a[75] | 0) + ((f & 65535) + -1 << 3) >> 2] | 0) == 5 && (S = a[(a[76] | 0) + ((n & 65535) + -1 << 2) >> 2] | 0, !(a[S + 4 >> 2] | 0)) && (a[S + 4 >> 2] = m + 2, a[77] = u + 4, _(1) | 0, b = a[77] | 0, a[S + 16 >> 2] = b, a[77] = b + -2), b = 71;
								break;
							case 59:
								b = 71;
								break;
							case 41:
								if (!(f << 16 >> 16)) {
									Z();
									break a;
								}
								b = f + -1 << 16 >> 16, i[409] = b, n = i[408] | 0, n << 16 >> 16 && (a[(a[75] | 0) + ((b & 65535) << 3) >> 2] | 0) == 5 && (o = a[(a[76] | 0) + ((n & 65535) + -1 << 2) >> 2] | 0, a[o + 4 >> 2] | 0 || (a[o + 4 >> 2] = m + 2), a[o + 12 >> 2] = u + 4, i[408] = n + -1 << 16 >> 16), b = 71;
								break;
							case 123:
								u = a[68] | 0;
								do
									if ((i[m >> 1] | 0) == 41 & !!(u | 0) && (a[u + 12 >> 2] | 0) == (m + 2 | 0)) {
										if (n = a[69] | 0, a[68] = n, n) {
											a[n + 32 >> 2] = 0;
											break;
										}
										a[64] = 0;
										break;
									}
								while (0);
								if (f << 16 >> 16 == 1024) {
									Z();
									break a;
								}
								b = f & 65535, u = a[75] | 0, a[u + (b << 3) >> 2] = r[822] | 0 ? 6 : 2, i[409] = f + 1 << 16 >> 16, a[u + (b << 3) + 4 >> 2] = m, r[822] = 0, b = 71;
								break a;
							case 125:
								if (!(f << 16 >> 16)) {
									Z();
									break a;
								}
								u = a[75] | 0, b = f + -1 << 16 >> 16, i[409] = b, (a[u + ((b & 65535) << 3) >> 2] | 0) == 4 && g(), b = 71;
								break;
							case 34:
							case 39:
								y(t), b = 71;
								break;
							case 47: switch (i[u + 4 >> 1] | 0) {
								case 47:
									L();
									break a;
								case 42:
									v(1);
									break a;
								default:
									p() | 0 ? (T(), n = 0) : n = 1, r[821] = n, b = 71;
									break a;
							}
							case 96:
								if (f << 16 >> 16 == 1024) {
									Z();
									break a;
								}
								b = f & 65535, u = a[75] | 0, a[u + (b << 3) >> 2] = 3, i[409] = f + 1 << 16 >> 16, a[u + (b << 3) + 4 >> 2] = m, g(), b = 71;
								break a;
							default: b = (t & 65535) > 127 & t << 16 >> 16 != 160 | (t << 16 >> 16 == 92 | (t << 16 >> 16 == 95 | (t << 16 >> 16 == 36 | ((t + -48 & 65535) < 10 | ((t | 32) + -97 & 65535) < 26)))) ? 68 : 71;
						}
					while (0);
					a: do
						if ((b | 0) == 68) for (;;) {
							if (n = n + 2 | 0, b = i[n >> 1] | 0, !((b & 65535) > 127 & b << 16 >> 16 != 160 | (b << 16 >> 16 == 92 | (b << 16 >> 16 == 95 | (b << 16 >> 16 == 36 | ((b + -48 & 65535) < 10 | ((b | 32) + -97 & 65535) < 26)))))) {
								b = 71;
								break a;
							}
							a[77] = n;
						}
					while (0);
					if ((b | 0) == 71 && (b = 0, a[74] = a[77]), r[820] | 0) {
						t = 0;
						break;
					}
					if (o = a[74] | 0, (o | 0) == (m | 0)) {
						if (t = i[409] | 0, h & t << 16 >> 16 == x << 16 >> 16 & e) {
							if (t = i[a[77] >> 1] | 0, $(t) | 0) break;
							t = x, n = 1;
						} else n = h;
					} else n = t << 16 >> 16 == 47 ? (r[821] ^ 1) & 255 : (t << 16 >> 16 == 96 | (t << 16 >> 16 == 34 | (t << 16 >> 16 == 39 | ((t | 32) << 16 >> 16 == 125 | (t << 16 >> 16 == 41 | R(t)))))) & 1, t = i[409] | 0, n = !!(n | 0);
					m = o, f = t, h = n, t = a[77] | 0;
				}
				return (b | 0) == 81 && (a[77] = n), t | 0;
			}
			function l() {
				var e = 0, t = 0, n = 0, o = 0, s = 0, c = 0;
				c = a[77] | 0, a[77] = c + 12, e = _(1) | 0, n = a[77] | 0;
				e: do
					if (e << 16 >> 16 != 46) {
						if (!(e << 16 >> 16 == 115 & n >>> 0 > (c + 12 | 0) >>> 0)) {
							if (!(e << 16 >> 16 == 100 & n >>> 0 > (c + 10 | 0) >>> 0)) {
								t = e, o = 0, s = 28;
								break;
							}
							if (D(n + 2 | 0, 224, 8) | 0 || !(B(i[n + 10 >> 1] | 0) | 0)) {
								e = n, t = 100, n = 0, s = 66;
								break;
							}
							if (a[77] = n + 10, (_(1) | 0) << 16 >> 16 == 42) {
								t = 42, o = 2, s = 68;
								break;
							}
							a[77] = n, t = i[n >> 1] | 0, o = 0, s = 28;
							break;
						}
						if (!(D(n + 2 | 0, 214, 10) | 0) && B(i[n + 12 >> 1] | 0) | 0) {
							if (a[77] = n + 12, t = _(1) | 0, e = a[77] | 0, !(t << 16 >> 16 == 44 | (e | 0) == (n + 12 | 0))) {
								if (t << 16 >> 16 != 102) {
									o = 1, s = 28;
									break;
								}
								if (D(e + 2 | 0, 42, 6) | 0 || !(I(i[e + 8 >> 1] | 0) | 0)) {
									t = 102, n = 1, s = 66;
									break;
								}
							}
							a[77] = n, t = i[n >> 1] | 0, o = 0, s = 28;
						} else e = n, t = 115, n = 0, s = 66;
					} else switch (a[77] = n + 2, (_(1) | 0) << 16 >> 16) {
						case 109:
							if (e = a[77] | 0, D(e + 2 | 0, 48, 6) | 0 || (t = a[74] | 0, !(H(t) | 0) && (i[t >> 1] | 0) == 46)) break e;
							x(c, c, e + 8 | 0, 2);
							break e;
						case 115:
							if (e = a[77] | 0, D(e + 2 | 0, 214, 10) | 0 || (t = a[74] | 0, !(H(t) | 0) && (i[t >> 1] | 0) == 46)) break e;
							a[77] = e + 12, t = _(1) | 0, o = 1, s = 28;
							break e;
						case 100:
							if (e = a[77] | 0, D(e + 2 | 0, 224, 8) | 0 || (t = a[74] | 0, !(H(t) | 0) && (i[t >> 1] | 0) == 46)) break e;
							a[77] = e + 10, t = _(1) | 0, o = 2, s = 28;
							break e;
						default: break e;
					}
				while (0);
				e: do
					if ((s | 0) == 28) {
						if (t << 16 >> 16 != 40) {
							if (!(!(o | 0) & t << 16 >> 16 == 123)) {
								switch (t << 16 >> 16) {
									case 42:
									case 39:
									case 34:
										s = 68;
										break e;
								}
								e = a[77] | 0, n = o, s = 66;
								break;
							}
							if (e = a[77] | 0, i[409] | 0) {
								a[77] = e + -2;
								break;
							}
							for (; !(e >>> 0 >= (a[78] | 0) >>> 0);) {
								if (e = _(1) | 0, Q(e) | 0) y(e);
								else if (e << 16 >> 16 == 125) {
									s = 56;
									break;
								}
								e = (a[77] | 0) + 2 | 0, a[77] = e;
							}
							if ((s | 0) == 56 && (a[77] = (a[77] | 0) + 2), o = (_(1) | 0) << 16 >> 16 == 102, e = a[77] | 0, o && D(e + 2 | 0, 42, 6) | 0) {
								Z();
								break;
							}
							if (a[77] = e + 8, e = _(1) | 0, Q(e) | 0) {
								m(c, e, 0);
								break;
							}
							Z();
							break;
						}
						if (e = i[409] | 0, e << 16 >> 16 == 1024) {
							Z();
							break;
						}
						if (t = a[77] | 0, n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = 5, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = t, (i[a[74] >> 1] | 0) != 46) {
							if ((i[408] | 0) == 512) {
								Z();
								break;
							}
							switch (a[77] = t + 2, n = _(1) | 0, x(c, a[77] | 0, 0, t), o ? (e = a[68] | 0, a[e + 28 >> 2] = (o | 0) == 1 ? 5 : 7) : e = a[68] | 0, o = a[76] | 0, c = i[408] | 0, i[408] = c + 1 << 16 >> 16, a[o + ((c & 65535) << 2) >> 2] = e, n << 16 >> 16) {
								case 39:
									y(39);
									break;
								case 34:
									y(34);
									break;
								case 96:
									C() | 0 ? r[823] | 0 && (c = (a[68] | 0) + 24 | 0, r[c | 0] = r[c | 0] | 2) : s = 43;
									break;
								default: s = 43;
							}
							if ((s | 0) == 43) {
								a[77] = (a[77] | 0) + -2;
								break;
							}
							switch (e = (a[77] | 0) + 2 | 0, a[77] = e, (_(1) | 0) << 16 >> 16) {
								case 44:
									a[77] = (a[77] | 0) + 2, _(1) | 0, o = a[68] | 0, a[o + 4 >> 2] = e, c = a[77] | 0, a[o + 16 >> 2] = c, r[o + 24 | 0] = r[o + 24 | 0] | 1, a[77] = c + -2;
									break e;
								case 41:
									i[409] = (i[409] | 0) + -1 << 16 >> 16, c = a[68] | 0, a[c + 4 >> 2] = e, a[c + 12 >> 2] = (a[77] | 0) + 2, r[c + 24 | 0] = r[c + 24 | 0] | 1, i[408] = (i[408] | 0) + -1 << 16 >> 16;
									break e;
								default:
									a[77] = (a[77] | 0) + -2;
									break e;
							}
						}
					}
				while (0);
				(s | 0) == 66 && ((e | 0) == (c + 12 | 0) ? a[77] = c + 10 : (o = n, s = 68));
				do
					if ((s | 0) == 68) {
						if (!((t << 16 >> 16 == 42 | (o | 0) != 2) & !(i[409] | 0))) {
							a[77] = (a[77] | 0) + -2;
							break;
						}
						for (e = a[78] | 0, t = a[77] | 0;;) {
							if (t >>> 0 >= e >>> 0) {
								s = 75;
								break;
							}
							if (n = i[t >> 1] | 0, Q(n) | 0) {
								s = 73;
								break;
							}
							s = t + 2 | 0, a[77] = s, t = s;
						}
						if ((s | 0) == 73) {
							m(c, n, o);
							break;
						}
						if ((s | 0) == 75) {
							Z();
							break;
						}
					}
				while (0);
			}
			function u() {
				var e = 0, t = 0, n = 0, o = 0, c = 0, u = 0, f = 0;
				f = s, s = s + 10240 | 0, i[408] = 0, i[409] = 0, a[74] = 232, r[821] = 0, a[73] = 0, r[820] = 0, a[75] = f + 2048, a[76] = f, r[822] = 0, o = (a[60] | 0) + -2 | 0, a[77] = o, t = o + (a[71] << 1) | 0, a[78] = t;
				e: for (;;) {
					if (e = o + 2 | 0, a[77] = e, o >>> 0 >= t >>> 0) {
						n = 66;
						break;
					}
					t = i[e >> 1] | 0;
					a: do
						switch (t << 16 >> 16) {
							case 9:
							case 10:
							case 11:
							case 12:
							case 13:
							case 32: break;
							case 101:
								!(i[409] | 0) && U(e) | 0 && !(D(o + 4 | 0, 16, 10) | 0) ? (d() | 0, n = 65) : n = 62;
								break;
							case 105:
								(i[o + 4 >> 1] | 0) == 109 && U(e) | 0 && !(D(o + 6 | 0, 26, 8) | 0) ? (l(), n = 65) : n = 62;
								break;
							case 99:
								(i[o + 4 >> 1] | 0) == 108 && U(e) | 0 && !(D(o + 6 | 0, 36, 6) | 0) && B(i[o + 12 >> 1] | 0) | 0 && (r[822] = 1), n = 62;
								break;
							case 40:
								if (e = i[409] | 0, e << 16 >> 16 == 1024) {
									n = 20;
									break e;
								}
								o = a[74] | 0, n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = 1, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = o, n = 65;
								break;
							case 91:
								if (e = i[409] | 0, e << 16 >> 16 == 1024) {
									n = 23;
									break e;
								}
								o = a[74] | 0, n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = 8, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = o, n = 65;
								break;
							case 93:
								if (e = i[409] | 0, !(e << 16 >> 16)) {
									n = 25;
									break e;
								}
								i[409] = e + -1 << 16 >> 16, n = 65;
								break;
							case 44:
								e = i[408] | 0, e << 16 >> 16 && (c = i[409] | 0, c << 16 >> 16) && (a[(a[75] | 0) + ((c & 65535) + -1 << 3) >> 2] | 0) == 5 && (u = a[(a[76] | 0) + ((e & 65535) + -1 << 2) >> 2] | 0, !(a[u + 4 >> 2] | 0)) && (a[u + 4 >> 2] = (a[74] | 0) + 2, a[77] = o + 4, _(1) | 0, n = a[77] | 0, a[u + 16 >> 2] = n, a[77] = n + -2), n = 65;
								break;
							case 59:
								n = 65;
								break;
							case 41:
								if (e = i[409] | 0, !(e << 16 >> 16)) {
									n = 33;
									break e;
								}
								i[409] = e + -1 << 16 >> 16, t = i[408] | 0, t << 16 >> 16 && (a[(a[75] | 0) + ((e + -1 & 65535) << 3) >> 2] | 0) == 5 && (e = a[(a[76] | 0) + ((t & 65535) + -1 << 2) >> 2] | 0, a[e + 4 >> 2] | 0 || (a[e + 4 >> 2] = (a[74] | 0) + 2), a[e + 12 >> 2] = o + 4, i[408] = t + -1 << 16 >> 16), n = 65;
								break;
							case 123:
								t = a[74] | 0, o = a[68] | 0;
								do
									if ((i[t >> 1] | 0) == 41 & !!(o | 0) && (a[o + 12 >> 2] | 0) == (t + 2 | 0)) {
										if (e = a[69] | 0, a[68] = e, e) {
											a[e + 32 >> 2] = 0;
											break;
										}
										a[64] = 0;
										break;
									}
								while (0);
								if (e = i[409] | 0, e << 16 >> 16 == 1024) {
									n = 45;
									break e;
								}
								n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = r[822] | 0 ? 6 : 2, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = t, r[822] = 0, n = 65;
								break;
							case 125:
								if (e = i[409] | 0, !(e << 16 >> 16)) {
									n = 48;
									break e;
								}
								o = a[75] | 0, i[409] = e + -1 << 16 >> 16, (a[o + ((e + -1 & 65535) << 3) >> 2] | 0) == 4 && g(), n = 65;
								break;
							case 34:
							case 39:
								y(t), n = 65;
								break;
							case 47: switch (i[o + 4 >> 1] | 0) {
								case 47:
									L();
									break a;
								case 42:
									v(1);
									break a;
								default:
									p() | 0 ? (T(), e = 0) : e = 1, r[821] = e, n = 65;
									break a;
							}
							case 96:
								if (e = i[409] | 0, e << 16 >> 16 == 1024) {
									n = 59;
									break e;
								}
								o = a[74] | 0, n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = 3, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = o, g(), n = 65;
								break;
							default: n = (t & 65535) > 127 & t << 16 >> 16 != 160 | (t << 16 >> 16 == 92 | (t << 16 >> 16 == 95 | (t << 16 >> 16 == 36 | ((t + -48 & 65535) < 10 | ((t | 32) + -97 & 65535) < 26)))) ? 62 : 65;
						}
					while (0);
					a: do
						if ((n | 0) == 62) for (;;) {
							if (e = e + 2 | 0, o = i[e >> 1] | 0, !((o & 65535) > 127 & o << 16 >> 16 != 160 | (o << 16 >> 16 == 92 | (o << 16 >> 16 == 95 | (o << 16 >> 16 == 36 | ((o + -48 & 65535) < 10 | ((o | 32) + -97 & 65535) < 26)))))) {
								n = 65;
								break a;
							}
							a[77] = e;
						}
					while (0);
					(n | 0) == 65 && (n = 0, a[74] = a[77]), o = a[77] | 0, t = a[78] | 0;
				}
				return (n | 0) == 20 || (n | 0) == 23 || (n | 0) == 25 || (n | 0) == 33 || (n | 0) == 45 || (n | 0) == 48 || (n | 0) == 59 ? (Z(), e = 0) : (n | 0) == 66 && (e = r[820] | 0 ? 0 : !((i[408] | i[409]) << 16 >> 16)), s = f, e | 0;
			}
			function d() {
				var e = 0, t = 0, n = 0, o = 0, s = 0, l = 0, u = 0, d = 0, f = 0, p = 0;
				d = a[77] | 0, f = a[70] | 0, a[77] = d + 12, t = _(1) | 0, e = a[77] | 0, ((e | 0) != (d + 12 | 0) || O(t) | 0) && (p = 3);
				e: do
					if ((p | 0) == 3) {
						a: do
							switch (t << 16 >> 16) {
								case 123:
									for (a[77] = e + 2, e = _(1) | 0, n = a[77] | 0;;) {
										if (Q(e) | 0 ? (y(e), e = (a[77] | 0) + 2 | 0, a[77] = e) : (z(e) | 0, e = a[77] | 0), _(1) | 0, e = S(n, e) | 0, e << 16 >> 16 == 44 && (a[77] = (a[77] | 0) + 2, e = _(1) | 0), t = n, n = a[77] | 0, e << 16 >> 16 == 125) {
											p = 13;
											break;
										}
										if ((n | 0) == (t | 0) | n >>> 0 > (a[78] | 0) >>> 0) {
											p = 12;
											break;
										}
									}
									if ((p | 0) == 12) {
										Z();
										break e;
									}
									if ((p | 0) == 13) {
										a[77] = n + 2, p = 47;
										break a;
									}
									break;
								case 42:
									a[77] = e + 2, _(1) | 0, p = a[77] | 0, S(p, p) | 0, p = 47;
									break;
								case 100:
									switch (a[77] = e + 14, (_(1) | 0) << 16 >> 16) {
										case 97:
											t = a[77] | 0, !(D(t + 2 | 0, 192, 8) | 0) && V(i[t + 10 >> 1] | 0) | 0 && (a[77] = t + 10, _(0) | 0, p = 19);
											break;
										case 102:
											p = 19;
											break;
										case 99: t = a[77] | 0, !(D(t + 2 | 0, 34, 8) | 0) && (f = i[t + 10 >> 1] | 0, B(f) | 0 | f << 16 >> 16 == 123) && (a[77] = t + 10, n = _(1) | 0, n << 16 >> 16 != 123) && (u = n, p = 28);
									}
									r: do
										if ((p | 0) == 19 && (o = a[77] | 0, !(D(o + 2 | 0, 200, 14) | 0))) {
											if (t = i[o + 16 >> 1] | 0, !(B(t) | 0)) switch (t << 16 >> 16) {
												case 40:
												case 42: break;
												default: break r;
											}
											a[77] = o + 16, t = _(1) | 0, t << 16 >> 16 == 42 && (a[77] = (a[77] | 0) + 2, t = _(1) | 0), t << 16 >> 16 != 40 && (u = t, p = 28);
										}
									while (0);
									if ((p | 0) == 28 && (s = a[77] | 0, z(u) | 0, l = a[77] | 0, l >>> 0 > s >>> 0)) {
										M(e, e + 14 | 0, s, l), a[77] = (a[77] | 0) + -2;
										break e;
									}
									M(e, e + 14 | 0, 0, 0), a[77] = e + 12;
									break e;
								case 97:
									a[77] = e + 10, _(0) | 0, e = a[77] | 0, p = 32;
									break;
								case 102:
									p = 32;
									break;
								case 99:
									if (!(D(e + 2 | 0, 34, 8) | 0) && I(i[e + 10 >> 1] | 0) | 0) {
										a[77] = e + 10, p = _(1) | 0, f = a[77] | 0, z(p) | 0, p = a[77] | 0, M(f, p, f, p), a[77] = (a[77] | 0) + -2;
										break e;
									}
									a[77] = e + 4, e = e + 4 | 0, p = 39;
									break;
								case 108:
								case 118:
									p = 39;
									break;
								default: break e;
							}
						while (0);
						if ((p | 0) == 32) {
							a[77] = e + 16, e = _(1) | 0, e << 16 >> 16 == 42 && (a[77] = (a[77] | 0) + 2, e = _(1) | 0), f = a[77] | 0, z(e) | 0, p = a[77] | 0, M(f, p, f, p), a[77] = (a[77] | 0) + -2;
							break;
						}
						if ((p | 0) == 39) {
							for (a[77] = e + 6; t = _(1) | 0, e = a[77] | 0, !(e >>> 0 > (a[78] | 0) >>> 0 || (t = N(t) | 0, (a[77] | 0) == (e | 0)) || (t << 16 >> 16 == 61 && (t = c(1, 0) | 0), e = a[77] | 0, t << 16 >> 16 != 44));) a[77] = e + 2;
							a[77] = e + -2;
							break;
						}
						if ((p | 0) == 47) {
							if (p = (_(1) | 0) << 16 >> 16 == 102, e = a[77] | 0, p && !(D(e + 2 | 0, 42, 6) | 0)) {
								if (a[77] = e + 8, m(d, _(1) | 0, 0), r[820] | 0) break;
								for (e = f | 0 ? f + 16 | 0 : 260;;) {
									if (e = a[e >> 2] | 0, !e) break e;
									a[e + 12 >> 2] = 0, a[e + 8 >> 2] = 0, e = e + 16 | 0;
								}
							}
							a[77] = e + -2;
							break;
						}
					}
				while (0);
				return 0;
			}
			function f() {
				var e = 0, t = 0, n = 0, r = 0, o = 0, s = 0, l = 0;
				e = a[77] | 0, o = (i[e >> 1] | 0) == 123, s = o ? 125 : 93, a[77] = e + 2, e = _(1) | 0;
				e: for (; !(e << 16 >> 16 == s << 16 >> 16 || (r = a[77] | 0, r >>> 0 > (a[78] | 0) >>> 0));) {
					e << 16 >> 16 == 46 && (i[r + 2 >> 1] | 0) == 46 && (i[r + 4 >> 1] | 0) == 46 ? (a[77] = r + 6, e = N(_(1) | 0) | 0) : l = 9;
					a: do
						if ((l | 0) == 9) {
							l = 0;
							do
								if (o) {
									do
										if (e << 16 >> 16 == 91) c(0, s) | 0, a[77] = (a[77] | 0) + 2, t = r;
										else {
											if (Q(e) | 0) {
												y(e), a[77] = (a[77] | 0) + 2, t = r;
												break;
											}
											if ((e + -48 & 65535) >= 10) {
												z(e) | 0, t = a[77] | 0;
												break;
											}
											e = r;
											r: for (;;) {
												n = e + 2 | 0, t = i[n >> 1] | 0;
												i: do
													if ((t + -48 & 65535) >= 10) {
														switch (t << 16 >> 16) {
															case 67:
															case 68:
															case 70:
															case 97:
															case 65:
															case 99:
															case 100:
															case 102:
															case 46:
															case 66:
															case 69:
															case 79:
															case 88:
															case 95:
															case 98:
															case 101:
															case 110:
															case 111:
															case 120: break i;
															case 43:
															case 45: break;
															default: break r;
														}
														switch (i[e >> 1] | 0) {
															case 69:
															case 101: break;
															default: break r;
														}
													}
												while (0);
												e = n;
											}
											a[77] = n, t = r;
										}
									while (0);
									if (e = _(1) | 0, e << 16 >> 16 == 58) {
										a[77] = (a[77] | 0) + 2, e = N(_(1) | 0) | 0;
										break;
									}
									t >>> 0 > r >>> 0 && M(r, t, r, t);
								} else if (e << 16 >> 16 == 44) {
									a[77] = r + 2, e = _(1) | 0;
									break a;
								} else {
									e = N(e) | 0;
									break;
								}
							while (0);
							if (e << 16 >> 16 == 61 && (e = c(0, s) | 0), e << 16 >> 16 != 44) break e;
							a[77] = (a[77] | 0) + 2, e = _(1) | 0;
						}
					while (0);
				}
			}
			function p() {
				var e = 0, t = 0, n = 0, o = 0, s = 0, c = 0;
				e = a[74] | 0, t = i[e >> 1] | 0;
				e: do
					if (!(ee(t) | 0)) t << 16 >> 16 == 41 ? (n = i[409] | 0, ne(a[(a[75] | 0) + ((n & 65535) << 3) + 4 >> 2] | 0) | 0 ? e = 1 : c = 9) : c = 8;
					else switch (t << 16 >> 16) {
						case 46:
							if (((i[e + -2 >> 1] | 0) + -48 & 65535) < 10) {
								c = 8;
								break e;
							}
							e = 1;
							break e;
						case 43:
							if ((i[e + -2 >> 1] | 0) == 43) {
								c = 8;
								break e;
							}
							e = 1;
							break e;
						case 45:
							if ((i[e + -2 >> 1] | 0) == 45) {
								c = 8;
								break e;
							}
							e = 1;
							break e;
						default:
							e = 1;
							break e;
					}
				while (0);
				(c | 0) == 8 && (n = i[409] | 0, c = 9);
				e: do
					if ((c | 0) == 9) {
						if (n << 16 >> 16 && (o = a[75] | 0, s = (n & 65535) + -1 | 0, t << 16 >> 16 == 102 && (a[o + (s << 3) >> 2] | 0) == 1)) {
							if ((i[e + -2 >> 1] | 0) == 111 && b(e + -4 | 0) | 0 && j(a[o + (s << 3) + 4 >> 2] | 0, 136, 3) | 0) {
								e = 1;
								break;
							}
						} else c = 14;
						if ((c | 0) == 14 && t << 16 >> 16 == 125 && (o = a[75] | 0, n &= 65535, E(a[o + (n << 3) + 4 >> 2] | 0) | 0 || (a[o + (n << 3) >> 2] | 0) == 6)) {
							e = 1;
							break;
						}
						if (h(e) | 0) e = 1;
						else {
							switch (t << 16 >> 16) {
								case 0:
									e = 1;
									break e;
								case 47: if (r[821] | 0) {
									e = 1;
									break e;
								}
							}
							if (c = a[70] | 0, c | 0 && e >>> 0 >= (a[c >> 2] | 0) >>> 0 && e >>> 0 <= (a[c + 4 >> 2] | 0) >>> 0) {
								e = 1;
								break;
							}
							n = a[60] | 0;
							do {
								if (e >>> 0 <= n >>> 0) break;
								e = e + -2 | 0, t = i[e >> 1] | 0;
							} while (!(I(t) | 0));
							if (V(t) | 0) {
								do {
									if (e >>> 0 <= n >>> 0) break;
									e = e + -2 | 0;
								} while (V(i[e >> 1] | 0) | 0);
								e = P(e) | 0;
							} else e = 0;
						}
					}
				while (0);
				return e | 0;
			}
			function m(e, t, n) {
				e |= 0, t |= 0, n |= 0;
				var r = 0, o = 0;
				switch (r = (a[77] | 0) + 2 | 0, t << 16 >> 16) {
					case 39:
						y(39), o = 5;
						break;
					case 34:
						y(34), o = 5;
						break;
					default: Z();
				}
				do
					if ((o | 0) == 5) {
						if (x(e, r, a[77] | 0, 1), (n | 0) > 0 && (a[(a[68] | 0) + 28 >> 2] = (n | 0) == 1 ? 4 : 6), a[77] = (a[77] | 0) + 2, e = (_(1) | 0) << 16 >> 16 == 119, t = a[77] | 0, e && (i[t + 2 >> 1] | 0) == 105 && (i[t + 4 >> 1] | 0) == 116 && (i[t + 6 >> 1] | 0) == 104) {
							if (a[77] = t + 8, (_(1) | 0) << 16 >> 16 != 123) {
								a[77] = t;
								break;
							}
							n = a[77] | 0, r = n;
							e: for (;;) {
								switch (a[77] = r + 2, r = _(1) | 0, r << 16 >> 16) {
									case 125:
										o = 29;
										break e;
									case 39:
										y(39), o = 19;
										break;
									case 34:
										y(34), o = 19;
										break;
									default: (z(r) | 0) << 16 >> 16 != 58 && (o = 20);
								}
								if ((o | 0) == 19 && (a[77] = (a[77] | 0) + 2, o = 20), (o | 0) == 20 && (o = 0, (_(1) | 0) << 16 >> 16 != 58)) {
									o = 21;
									break;
								}
								switch (a[77] = (a[77] | 0) + 2, (_(1) | 0) << 16 >> 16) {
									case 39:
										y(39);
										break;
									case 34:
										y(34);
										break;
									default:
										o = 25;
										break e;
								}
								switch (a[77] = (a[77] | 0) + 2, (_(1) | 0) << 16 >> 16) {
									case 125:
										o = 29;
										break e;
									case 44: break;
									default:
										o = 28;
										break e;
								}
								r = a[77] | 0;
							}
							if ((o | 0) == 21 || (o | 0) == 25 || (o | 0) == 28) {
								a[77] = t;
								break;
							}
							if ((o | 0) == 29) {
								o = a[68] | 0, a[o + 16 >> 2] = n, a[o + 12 >> 2] = (a[77] | 0) + 2;
								break;
							}
						}
						a[77] = t + -2;
					}
				while (0);
			}
			function h(e) {
				e |= 0;
				e: do
					switch (i[e >> 1] | 0) {
						case 100: switch (i[e + -2 >> 1] | 0) {
							case 105:
								e = j(e + -4 | 0, 54, 2) | 0;
								break e;
							case 108:
								e = j(e + -4 | 0, 58, 3) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						case 101: switch (i[e + -2 >> 1] | 0) {
							case 115: switch (i[e + -4 >> 1] | 0) {
								case 108:
									e = F(e + -6 | 0, 101) | 0;
									break e;
								case 97:
									e = F(e + -6 | 0, 99) | 0;
									break e;
								default:
									e = 0;
									break e;
							}
							case 116:
								e = j(e + -4 | 0, 64, 4) | 0;
								break e;
							case 117:
								e = j(e + -4 | 0, 180, 6) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						case 102:
							if ((i[e + -2 >> 1] | 0) == 111 && (i[e + -4 >> 1] | 0) == 101) switch (i[e + -6 >> 1] | 0) {
								case 99:
									e = j(e + -8 | 0, 72, 6) | 0;
									break e;
								case 112:
									e = j(e + -8 | 0, 84, 2) | 0;
									break e;
								default:
									e = 0;
									break e;
							}
							else e = 0;
							break;
						case 107:
							e = j(e + -2 | 0, 172, 4) | 0;
							break;
						case 110:
							e = F(e + -2 | 0, 105) | 0 ? 1 : j(e + -2 | 0, 88, 5) | 0;
							break;
						case 111:
							e = F(e + -2 | 0, 100) | 0;
							break;
						case 114:
							e = j(e + -2 | 0, 98, 7) | 0;
							break;
						case 116:
							e = j(e + -2 | 0, 112, 4) | 0;
							break;
						case 119: switch (i[e + -2 >> 1] | 0) {
							case 101:
								e = F(e + -4 | 0, 110) | 0;
								break e;
							case 111:
								e = j(e + -4 | 0, 120, 3) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						default: e = 0;
					}
				while (0);
				return e | 0;
			}
			function g() {
				var e = 0, t = 0, n = 0;
				t = a[78] | 0, n = a[77] | 0;
				e: for (;;) {
					if (e = n + 2 | 0, n >>> 0 >= t >>> 0) {
						t = 12;
						break;
					}
					switch (i[e >> 1] | 0) {
						case 96:
							t = 8;
							break e;
						case 36:
							if ((i[n + 4 >> 1] | 0) == 123) {
								t = 5;
								break e;
							}
							break;
						case 92: e = n + 4 | 0;
					}
					n = e;
				}
				do
					if ((t | 0) == 5) {
						if (t = n + 4 | 0, a[77] = t, e = i[409] | 0, e << 16 >> 16 == 1024) {
							Z();
							break;
						}
						n = a[75] | 0, a[n + ((e & 65535) << 3) >> 2] = 4, i[409] = e + 1 << 16 >> 16, a[n + ((e & 65535) << 3) + 4 >> 2] = t;
						break;
					} else (t | 0) == 8 ? (a[77] = e, t = a[75] | 0, n = (i[409] | 0) + -1 << 16 >> 16, i[409] = n, (a[t + ((n & 65535) << 3) >> 2] | 0) != 3 && Z()) : (t | 0) == 12 && (a[77] = e, Z());
				while (0);
			}
			function _(e) {
				e |= 0;
				var t = 0, n = 0, r = 0;
				n = a[77] | 0;
				e: do {
					t = i[n >> 1] | 0;
					a: do
						if (t << 16 >> 16 != 47) {
							if (e) {
								if (B(t) | 0) break;
								break e;
							}
							if (V(t) | 0) break;
							break e;
						} else switch (i[n + 2 >> 1] | 0) {
							case 47:
								L();
								break a;
							case 42:
								v(e);
								break a;
							default:
								t = 47;
								break e;
						}
					while (0);
					r = a[77] | 0, n = r + 2 | 0, a[77] = n;
				} while (r >>> 0 < (a[78] | 0) >>> 0);
				return t | 0;
			}
			function v(e) {
				e |= 0;
				var t = 0, n = 0, r = 0;
				t = (a[77] | 0) + 2 | 0, a[77] = t, r = a[78] | 0;
				e: do
					if (e) {
						for (;;) {
							if (e = t + 2 | 0, t >>> 0 >= r >>> 0) break e;
							if ((i[e >> 1] | 0) == 42 && (i[t + 4 >> 1] | 0) == 47) break;
							t = e;
						}
						e = t + 4 | 0;
					} else {
						for (;;) {
							if (e = t + 2 | 0, t >>> 0 >= r >>> 0 || (n = i[e >> 1] | 0, $(n) | 0)) break e;
							if (n << 16 >> 16 == 42 && (i[t + 4 >> 1] | 0) == 47) break;
							t = e;
						}
						e = t + 4 | 0;
					}
				while (0);
				a[77] = e;
			}
			function y(e) {
				e |= 0;
				var t = 0, n = 0, r = 0, o = 0;
				for (o = a[78] | 0, t = a[77] | 0;;) {
					if (r = t + 2 | 0, t >>> 0 >= o >>> 0) {
						t = 9;
						break;
					}
					if (n = i[r >> 1] | 0, n << 16 >> 16 == e << 16 >> 16) {
						t = 10;
						break;
					}
					if (n << 16 >> 16 == 92) n = t + 4 | 0, (i[n >> 1] | 0) == 13 ? (t = t + 6 | 0, t = (i[t >> 1] | 0) == 10 ? t : n) : t = n;
					else if ($(n) | 0) {
						t = 9;
						break;
					} else t = r;
				}
				(t | 0) == 9 ? (a[77] = r, Z()) : (t | 0) == 10 && (a[77] = r);
			}
			function b(e) {
				e |= 0;
				var t = 0, n = 0;
				if (t = i[e >> 1] | 0, B(t) | 0) n = 3;
				else switch (t << 16 >> 16) {
					case 41:
					case 125:
					case 93:
						n = 3;
						break;
					default: e = 0;
				}
				e: do
					if ((n | 0) == 3) {
						for (n = a[60] | 0; !(e >>> 0 <= n >>> 0 || (e = e + -2 | 0, !(B(t) | 0)));) t = i[e >> 1] | 0;
						switch (t << 16 >> 16) {
							case 41:
							case 125:
							case 93:
								e = 1;
								break e;
						}
						e = (O(t) | 0) ^ 1;
					}
				while (0);
				return e | 0;
			}
			function x(e, t, n, i) {
				e |= 0, t |= 0, n |= 0, i |= 0;
				var o = 0, s = 0;
				s = a[72] | 0, a[72] = s + 36, o = a[68] | 0, a[(o | 0 ? o + 32 | 0 : 256) >> 2] = s, a[69] = o, a[68] = s, a[s + 8 >> 2] = e, (i | 0) == 2 ? (e = 3, o = n) : (e = (i | 0) == 1 ? 1 : 2, o = (i | 0) == 1 ? n + 2 | 0 : 0), a[s + 12 >> 2] = o, a[s + 28 >> 2] = e, a[s >> 2] = t, a[s + 4 >> 2] = n, a[s + 16 >> 2] = 0, a[s + 20 >> 2] = i, r[s + 24 | 0] = (i | 0) == 1 & 1, a[s + 32 >> 2] = 0;
			}
			function S(e, t) {
				e |= 0, t |= 0;
				var n = 0, r = 0, o = 0, s = 0;
				return n = a[77] | 0, r = i[n >> 1] | 0, o = (e | 0) == (t | 0) ? 0 : e, s = (e | 0) == (t | 0) ? 0 : t, r << 16 >> 16 == 97 && (a[77] = n + 4, n = _(1) | 0, e = a[77] | 0, Q(n) | 0 ? (y(n), t = (a[77] | 0) + 2 | 0, a[77] = t) : (z(n) | 0, t = a[77] | 0), r = _(1) | 0, n = a[77] | 0), (n | 0) != (e | 0) && M(e, t, o, s), r | 0;
			}
			function C() {
				var e = 0, t = 0, n = 0, o = 0;
				t = a[77] | 0, r[823] = 0, n = a[78] | 0;
				e: for (;;) {
					if (e = t + 2 | 0, t >>> 0 >= n >>> 0) {
						e = 0;
						break;
					}
					switch (i[e >> 1] | 0) {
						case 96:
							o = 8;
							break e;
						case 92:
							e = t + 4 | 0;
							break;
						case 13:
							r[823] = 1;
							break;
						case 36: if ((i[t + 4 >> 1] | 0) == 123) {
							e = 0;
							break e;
						}
					}
					t = e;
				}
				return (o | 0) == 8 && (a[77] = e, e = 1), e | 0;
			}
			function w() {
				var e = 0, t = 0, n = 0;
				n = a[78] | 0, t = a[77] | 0;
				e: for (;;) {
					if (e = t + 2 | 0, t >>> 0 >= n >>> 0) {
						t = 6;
						break;
					}
					switch (i[e >> 1] | 0) {
						case 13:
						case 10:
							t = 6;
							break e;
						case 93:
							t = 7;
							break e;
						case 92: e = t + 4 | 0;
					}
					t = e;
				}
				return (t | 0) == 6 ? (a[77] = e, Z(), e = 0) : (t | 0) == 7 && (a[77] = e, e = 93), e | 0;
			}
			function T() {
				var e = 0, t = 0;
				e: for (;;) {
					if (e = a[77] | 0, a[77] = e + 2, e >>> 0 >= (a[78] | 0) >>> 0) {
						t = 7;
						break;
					}
					switch (i[e + 2 >> 1] | 0) {
						case 13:
						case 10:
							t = 7;
							break e;
						case 47: break e;
						case 91:
							w() | 0;
							break;
						case 92: a[77] = e + 4;
					}
				}
				(t | 0) == 7 && Z();
			}
			function E(e) {
				switch (e |= 0, i[e >> 1] | 0) {
					case 62:
						e = (i[e + -2 >> 1] | 0) == 61;
						break;
					case 41:
					case 59:
						e = 1;
						break;
					case 104:
						e = j(e + -2 | 0, 146, 4) | 0;
						break;
					case 121:
						e = j(e + -2 | 0, 154, 6) | 0;
						break;
					case 101:
						e = j(e + -2 | 0, 166, 3) | 0;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function D(e, t, n) {
				e |= 0, t |= 0, n |= 0;
				var i = 0, a = 0;
				e: do
					if (!n) e = 0;
					else {
						for (; i = r[e | 0] | 0, a = r[t | 0] | 0, i << 24 >> 24 == a << 24 >> 24;) if (n = n + -1 | 0, n) e = e + 1 | 0, t = t + 1 | 0;
						else {
							e = 0;
							break e;
						}
						e = (i & 255) - (a & 255) | 0;
					}
				while (0);
				return e | 0;
			}
			function O(e) {
				e |= 0;
				e: do
					switch (e << 16 >> 16) {
						case 38:
						case 37:
						case 33:
							e = 1;
							break;
						default: if ((e & -8) << 16 >> 16 == 40 | (e + -58 & 65535) < 6) e = 1;
						else {
							switch (e << 16 >> 16) {
								case 91:
								case 93:
								case 94:
									e = 1;
									break e;
							}
							e = (e + -123 & 65535) < 4;
						}
					}
				while (0);
				return e | 0;
			}
			function ee(e) {
				e |= 0;
				e: do
					switch (e << 16 >> 16) {
						case 38:
						case 37:
						case 33: break;
						default: if (!((e + -58 & 65535) < 6 | (e + -40 & 65535) < 7 & e << 16 >> 16 != 41)) {
							switch (e << 16 >> 16) {
								case 91:
								case 94: break e;
							}
							return e << 16 >> 16 != 125 & (e + -123 & 65535) < 4;
						}
					}
				while (0);
				return 1;
			}
			function k(e) {
				e |= 0;
				var t = 0;
				t = i[e >> 1] | 0;
				e: do
					if ((t + -9 & 65535) >= 5) {
						switch (t << 16 >> 16) {
							case 160:
							case 32:
								t = 1;
								break e;
						}
						if (O(t) | 0) return t << 16 >> 16 != 46 | H(e);
						t = 0;
					} else t = 1;
				while (0);
				return t | 0;
			}
			function A(e) {
				e |= 0;
				var t = 0, n = 0;
				return n = s, s = s + 16 | 0, a[n >> 2] = 0, a[71] = e, t = a[60] | 0, i[t + (e << 1) >> 1] = 0, a[n >> 2] = t + ((e | 1) << 1) + 2, a[72] = t + ((e | 1) << 1) + 2, a[64] = 0, a[68] = 0, a[66] = 0, a[65] = 0, a[70] = 0, a[67] = 0, s = n, t | 0;
			}
			function j(e, t, n) {
				e |= 0, t |= 0, n |= 0;
				var r = 0, i = 0;
				return i = e + (0 - n << 1) + 2 | 0, r = a[60] | 0, r = i >>> 0 >= r >>> 0 && !(D(i, t, n << 1) | 0) ? (i | 0) == (r | 0) ? 1 : k(e + (0 - n << 1) | 0) | 0 : 0, r | 0;
			}
			function M(e, t, n, r) {
				e |= 0, t |= 0, n |= 0, r |= 0;
				var i = 0, o = 0;
				i = a[72] | 0, a[72] = i + 20, o = a[70] | 0, a[(o | 0 ? o + 16 | 0 : 260) >> 2] = i, a[70] = i, a[i >> 2] = e, a[i + 4 >> 2] = t, a[i + 8 >> 2] = n, a[i + 12 >> 2] = r, a[i + 16 >> 2] = 0;
			}
			function N(e) {
				e |= 0;
				var t = 0;
				switch (e << 16 >> 16) {
					case 91:
					case 123:
						f(), a[77] = (a[77] | 0) + 2;
						break;
					default: t = a[77] | 0, z(e) | 0, e = a[77] | 0, e >>> 0 > t >>> 0 && M(t, e, t, e);
				}
				return _(1) | 0;
			}
			function P(e) {
				switch (e |= 0, i[e >> 1] | 0) {
					case 107:
						e = j(e + -2 | 0, 172, 4) | 0;
						break;
					case 101:
						e = (i[e + -2 >> 1] | 0) == 117 ? j(e + -4 | 0, 180, 6) | 0 : 0;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function F(e, t) {
				e |= 0, t |= 0;
				var n = 0;
				return n = a[60] | 0, n = n >>> 0 <= e >>> 0 && (i[e >> 1] | 0) == t << 16 >> 16 ? (n | 0) == (e | 0) ? 1 : I(i[e + -2 >> 1] | 0) | 0 : 0, n | 0;
			}
			function I(e) {
				e |= 0;
				e: do
					if ((e + -9 & 65535) < 5) e = 1;
					else {
						switch (e << 16 >> 16) {
							case 32:
							case 160:
								e = 1;
								break e;
						}
						e = e << 16 >> 16 != 46 & (O(e) | 0);
					}
				while (0);
				return e | 0;
			}
			function L() {
				var e = 0, t = 0, n = 0;
				e = a[78] | 0, n = a[77] | 0;
				e: for (; t = n + 2 | 0, !(n >>> 0 >= e >>> 0);) switch (i[t >> 1] | 0) {
					case 13:
					case 10: break e;
					default: n = t;
				}
				a[77] = t;
			}
			function R(e) {
				e |= 0;
				e: do
					if (((e & -33) + -65 & 65535) < 26 | (e + -48 & 65535) < 10) e = 1;
					else {
						switch (e << 16 >> 16) {
							case 36:
							case 95:
								e = 1;
								break e;
						}
						e = (e & 65535) > 127;
					}
				while (0);
				return e | 0;
			}
			function z(e) {
				for (e |= 0; !(B(e) | 0 || O(e) | 0);) if (e = (a[77] | 0) + 2 | 0, a[77] = e, e = i[e >> 1] | 0, !(e << 16 >> 16)) {
					e = 0;
					break;
				}
				return e | 0;
			}
			function te() {
				var e = 0;
				switch (e = a[(a[66] | 0) + 20 >> 2] | 0, e | 0) {
					case 1:
						e = -1;
						break;
					case 2:
						e = -2;
						break;
					default: e = e - (a[60] | 0) >> 1;
				}
				return e | 0;
			}
			function ne(e) {
				return e |= 0, e = !(j(e, 126, 5) | 0) && !(j(e, 136, 3) | 0) ? j(e, 142, 2) | 0 : 1, e | 0;
			}
			function B(e) {
				switch (e |= 0, e << 16 >> 16) {
					case 160:
					case 9:
					case 10:
					case 11:
					case 12:
					case 13:
					case 32:
						e = 1;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function V(e) {
				switch (e |= 0, e << 16 >> 16) {
					case 160:
					case 32:
					case 12:
					case 11:
					case 9:
						e = 1;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function H(e) {
				return e |= 0, e = (i[e >> 1] | 0) == 46 && (i[e + -2 >> 1] | 0) == 46 ? (i[e + -4 >> 1] | 0) == 46 : 0, e | 0;
			}
			function U(e) {
				return e |= 0, e = (a[60] | 0) == (e | 0) ? 1 : k(e + -2 | 0) | 0, e | 0;
			}
			function W() {
				var e = 0;
				return e = a[(a[67] | 0) + 12 >> 2] | 0, e = e ? e - (a[60] | 0) >> 1 : -1, e | 0;
			}
			function G() {
				var e = 0;
				return e = a[(a[66] | 0) + 12 >> 2] | 0, e = e ? e - (a[60] | 0) >> 1 : -1, e | 0;
			}
			function K() {
				var e = 0;
				return e = a[(a[67] | 0) + 8 >> 2] | 0, e = e ? e - (a[60] | 0) >> 1 : -1, e | 0;
			}
			function q() {
				var e = 0;
				return e = a[(a[66] | 0) + 16 >> 2] | 0, e = e ? e - (a[60] | 0) >> 1 : -1, e | 0;
			}
			function J() {
				var e = 0;
				return e = a[(a[66] | 0) + 4 >> 2] | 0, e = e ? e - (a[60] | 0) >> 1 : -1, e | 0;
			}
			function Y() {
				var e = 0;
				return e = a[66] | 0, e = a[(e | 0 ? e + 32 | 0 : 256) >> 2] | 0, a[66] = e, !!(e | 0) | 0;
			}
			function X() {
				var e = 0;
				return e = a[67] | 0, e = a[(e | 0 ? e + 16 | 0 : 260) >> 2] | 0, a[67] = e, e | 0;
			}
			function Z() {
				r[820] = 1, a[73] = (a[77] | 0) - (a[60] | 0) >> 1, a[77] = (a[78] | 0) + 2;
			}
			function Q(e) {
				return e |= 0, e << 16 >> 16 == 39 | e << 16 >> 16 == 34;
			}
			function re() {
				return (a[(a[66] | 0) + 8 >> 2] | 0) - (a[60] | 0) >> 1;
			}
			function ie() {
				return (a[(a[67] | 0) + 4 >> 2] | 0) - (a[60] | 0) >> 1;
			}
			function $(e) {
				return e |= 0, e << 16 >> 16 == 13 | e << 16 >> 16 == 10;
			}
			function ae() {
				return (a[a[66] >> 2] | 0) - (a[60] | 0) >> 1;
			}
			function oe() {
				return (a[a[67] >> 2] | 0) - (a[60] | 0) >> 1;
			}
			function se() {
				return o[(a[66] | 0) + 24 | 0] | 0;
			}
			function ce(e) {
				e |= 0, a[60] = e;
			}
			function le() {
				return a[(a[66] | 0) + 28 >> 2] | 0;
			}
			function ue() {
				return a[73] | 0;
			}
			function de(e, t) {
				return e |= 0, t |= 0, s = e + t + 15 & -16, t | 0;
			}
			return {
				su: de,
				ai: q,
				e: ue,
				ee: ie,
				ele: W,
				els: K,
				es: oe,
				id: te,
				ie: J,
				ip: se,
				is: ae,
				it: le,
				p: u,
				re: X,
				ri: Y,
				sa: A,
				se: G,
				ses: ce,
				ss: re
			};
		}(typeof globalThis < `u` ? globalThis : self, {}, t), n = e.su(r - (2 << 17), 1056);
	}
	let m = a.length + 1;
	e.ses(n), e.sa(m - 1), i(a, new Uint16Array(t, n, m)), e.p() || (s = e.e(), f());
	let h = [], g = [];
	for (; e.ri();) {
		let t = e.is(), n = e.ie(), r = 15 & e.it(), i = e.ai(), a = e.id(), o = e.ss(), s = e.se(), c = e.ip(), l;
		1 & c && (l = u(a === -1 ? t : t + 1, a === -1 ? n : n - 1, !!(2 & c))), h.push({
			t: r,
			n: l,
			s: t,
			e: n,
			ss: o,
			se: s,
			d: a,
			a: i
		});
	}
	for (; e.re();) {
		let t = e.es(), n = e.ee(), r = e.els(), i = e.ele();
		{
			let e = r < 0 ? void 0 : _(r, i), a = _(t, n);
			g.push({
				s: t,
				e: n,
				ls: r,
				le: i,
				n: a,
				ln: e
			});
			continue;
		}
	}
	return [h, g];
	function _(e, t) {
		let n = a.charCodeAt(e);
		return n === 34 || n === 39 ? u(e + 1, t - 1) : a.slice(e, t);
	}
}
const l = /\r\n?/g;
function u(e, t, n = !1) {
	let r = a.slice(e, t), i = r.indexOf(`\\`);
	if (i === -1) return n ? r.replace(l, `
`) : r;
	let o = r.slice(0, i), c = n ? o.replace(l, `
`) : o;
	for (;;) {
		let t = i + 1;
		t >= r.length && (s = e + t, f());
		let a = r.charCodeAt(t++);
		switch (a) {
			case 13:
				r.charCodeAt(t) === 10 && t++;
				break;
			case 10:
			case 8232:
			case 8233: break;
			case 114:
				c += `\r`;
				break;
			case 110:
				c += `
`;
				break;
			case 116:
				c += `	`;
				break;
			case 98:
				c += `\b`;
				break;
			case 102:
				c += `\f`;
				break;
			case 118:
				c += `\v`;
				break;
			case 120:
				c += String.fromCharCode(d(e + t, 2)), t += 2;
				break;
			case 117: {
				let n;
				if (r.charCodeAt(t) === 123) {
					let i = r.indexOf(`}`, ++t);
					i === -1 && (s = e + t, f()), n = d(e + t, i - t), t = i + 1;
				} else n = d(e + t, 4), t += 4;
				n > 1114111 && (s = e + t, f()), n <= 65535 ? c += String.fromCharCode(n) : (n -= 65536, c += String.fromCharCode(55296 + (n >> 10), 56320 + (1023 & n)));
				break;
			}
			case 48: {
				let n = r.charCodeAt(t);
				n >= 48 && n <= 57 && (s = e + t, f()), c += `\0`;
				break;
			}
			default: a >= 49 && a <= 57 && (s = e + t - 1, f()), c += String.fromCharCode(a);
		}
		let u = r.indexOf(`\\`, t);
		if (u === -1) return o = r.slice(t), c + (n ? o.replace(l, `
`) : o);
		o = r.slice(t, u), c += n ? o.replace(l, `
`) : o, i = u;
	}
}
function d(e, t) {
	(t < 1 || e + t > a.length) && (s = e, f());
	let n = 0, r = e + t;
	for (let t = e; t < r; t++) {
		let e = a.charCodeAt(t), r = 32 | e, i = e >= 48 && e <= 57 ? e - 48 : r >= 97 && r <= 102 ? r - 87 : -1;
		i === -1 && (s = t, f()), n = 16 * n + i;
	}
	return n;
}
function f() {
	throw Object.assign(Error(`Parse error ${o}:${a.slice(0, s).split(`
`).length}:${s - a.lastIndexOf(`
`, s - 1)}`), { idx: s });
}
export { c as t };
