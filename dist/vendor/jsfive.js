import { n as e } from "./fflate.js";
function t(e, t, n = 0) {
	var r = /* @__PURE__ */ new Map();
	for (let [i, a] of e.entries()) {
		let e = s.unpack_from(`<` + a, t, n);
		n += s.calcsize(a), e.length == 1 && (e = e[0]), r.set(i, e);
	}
	return r;
}
function n(e) {
	e || e();
}
function r(e) {
	var t = `<` + Array.from(e.values()).join(``);
	return s.calcsize(t);
}
function i(e, t = 8) {
	return Math.ceil(e / t) * t;
}
var a = {
	u: `Uint`,
	i: `Int`,
	f: `Float`
};
function o(e) {
	var t = s._is_big_endian(e), n, r;
	if (/S/.test(e)) n = `getString`, r = ((e.match(/S(\d*)/) || [])[1] || 1) | 0;
	else {
		let [t, i, o] = e.match(/[<>=!@]?(i|u|f)(\d*)/);
		r = parseInt(o || 4, 10);
		let s = r * 8;
		n = `get` + a[i] + s.toFixed();
	}
	return [
		n,
		t,
		r
	];
}
var Struct = class {
	constructor() {
		this.big_endian = c(), this.getters = {
			s: `getUint8`,
			b: `getInt8`,
			B: `getUint8`,
			h: `getInt16`,
			H: `getUint16`,
			i: `getInt32`,
			I: `getUint32`,
			l: `getInt32`,
			L: `getUint32`,
			q: `getInt64`,
			Q: `getUint64`,
			e: `getFloat16`,
			f: `getFloat32`,
			d: `getFloat64`
		}, this.byte_lengths = {
			s: 1,
			b: 1,
			B: 1,
			h: 2,
			H: 2,
			i: 4,
			I: 4,
			l: 4,
			L: 4,
			q: 8,
			Q: 8,
			e: 2,
			f: 4,
			d: 8
		};
		let e = Object.keys(this.byte_lengths).join(``);
		this.fmt_size_regex = `(\\d*)([` + e + `])`;
	}
	calcsize(e) {
		for (var t = 0, n, r = new RegExp(this.fmt_size_regex, `g`); (n = r.exec(e)) !== null;) {
			let e = parseInt(n[1] || 1, 10), r = n[2], i = this.byte_lengths[r];
			t += e * i;
		}
		return t;
	}
	_is_big_endian(e) {
		return /^</.test(e) ? !1 : /^(!|>)/.test(e) ? !0 : this.big_endian;
	}
	unpack_from(e, t, n) {
		for (var n = Number(n || 0), r = new DataView64(t, 0), i = [], a = this._is_big_endian(e), o, s = new RegExp(this.fmt_size_regex, `g`); (o = s.exec(e)) !== null;) {
			let e = parseInt(o[1] || 1, 10), s = o[2], l = this.getters[s], u = this.byte_lengths[s];
			if (s == `s`) i.push(new TextDecoder().decode(t.slice(n, n + e))), n += e;
			else for (var c = 0; c < e; c++) i.push(r[l](n, !a)), n += u;
		}
		return i;
	}
};
const s = new Struct();
function c() {
	let e = /* @__PURE__ */ new Uint8Array(4), t = new Uint32Array(e.buffer);
	return !((t[0] = 1) & e[0]);
}
function l(e, t) {
	let n = (t & 128) >> 7, r = (t & 124) >> 2, i = ((t & 3) << 8) + e, a;
	return a = r == 31 ? i == 0 ? 1 / 0 : NaN : r == 0 ? 2 ** -14 * (i / 1024) : 2 ** (r - 15) * (1 + i / 1024), n ? -a : a;
}
var DataView64 = class extends DataView {
	getFloat16(e, t) {
		let n = [this.getUint8(e), this.getUint8(e + 1)];
		t || n.reverse();
		let [r, i] = n;
		return l(r, i);
	}
	getUint64(e, t) {
		let n = BigInt(this.getUint32(e, t)), r = BigInt(this.getUint32(e + 4, t)), i = t ? n + (r << 32n) : (n << 32n) + r;
		return Number(i);
	}
	getInt64(e, t) {
		var n, r;
		t ? (n = this.getUint32(e, !0), r = this.getInt32(e + 4, !0)) : (r = this.getInt32(e, !1), n = this.getUint32(e + 4, !1));
		let i = BigInt(n) + (BigInt(r) << 32n);
		return Number(i);
	}
	getString(e, t, n) {
		let r = this.buffer.slice(e, e + n);
		return new TextDecoder().decode(r);
	}
	getVLENStruct(e, t, n) {
		return [
			this.getUint32(e, t),
			this.getUint64(e + 4, t),
			this.getUint32(e + 12, t)
		];
	}
};
function u(e) {
	return e.toString(2).length;
}
function d(e, t, n = 0, r = !0) {
	let i = new Uint8Array(t.slice(n, n + e));
	return r || i.reverse(), i.reduce((e, t, n) => e + (t << n * 8), 0);
}
var DatatypeMessage = class {
	constructor(e, t) {
		this.buf = e, this.offset = t, this.dtype = this.determine_dtype();
	}
	determine_dtype() {
		let e = t(f, this.buf, this.offset);
		this.offset += p;
		let n = e.get(`class_and_version`) & 15;
		if (n == m) return this._determine_dtype_fixed_point(e);
		if (n == h) return this._determine_dtype_floating_point(e);
		if (n == g) throw `Time datatype class not supported.`;
		if (n == _) return this._determine_dtype_string(e);
		if (n == v) throw `Bitfield datatype class not supported.`;
		if (n == y) throw `Opaque datatype class not supported.`;
		if (n == b) return this._determine_dtype_compound(e);
		if (n == x) return [`REFERENCE`, e.get(`size`)];
		if (n == S) return this.determine_dtype();
		if (n == ee) throw `Array datatype class not supported.`;
		if (n == C) {
			let t = this._determine_dtype_vlen(e);
			return t[0] == `VLEN_SEQUENCE` && (t = [`VLEN_SEQUENCE`, this.determine_dtype()]), t;
		}
		throw `Invalid datatype class ` + n;
	}
	_determine_dtype_fixed_point(e) {
		let t = e.get(`size`);
		if (![
			1,
			2,
			4,
			8
		].includes(t)) throw `Unsupported datatype size`;
		var n = (e.get(`class_bit_field_0`) & 8) > 0 ? `i` : `u`, r = e.get(`class_bit_field_0`) & 1 ? `>` : `<`;
		return this.offset += 4, r + n + t.toFixed();
	}
	_determine_dtype_floating_point(e) {
		let t = e.get(`size`);
		if (![
			1,
			2,
			4,
			8
		].includes(t)) throw `Unsupported datatype size`;
		var n = e.get(`class_bit_field_0`) & 1 ? `>` : `<`;
		return this.offset += 12, n + `f` + t.toFixed();
	}
	_determine_dtype_string(e) {
		return `S` + e.get(`size`).toFixed();
	}
	_determine_dtype_vlen(e) {
		return (e.get(`class_bit_field_0`) & 1) == 1 ? [
			`VLEN_STRING`,
			e.get(`class_bit_field_0`) >> 4,
			e.get(`class_bit_field_1`) & 1
		] : [
			`VLEN_SEQUENCE`,
			0,
			0
		];
	}
	_determine_dtype_compound(e) {
		throw `Compound type not yet implemented!`;
	}
}, f = /* @__PURE__ */ new Map([
	[`class_and_version`, `B`],
	[`class_bit_field_0`, `B`],
	[`class_bit_field_1`, `B`],
	[`class_bit_field_2`, `B`],
	[`size`, `I`]
]), p = r(f);
r(/* @__PURE__ */ new Map([
	[`offset`, `I`],
	[`dimensionality`, `B`],
	[`reserved_0`, `B`],
	[`reserved_1`, `B`],
	[`reserved_2`, `B`],
	[`permutation`, `I`],
	[`reserved_3`, `I`],
	[`dim_size_1`, `I`],
	[`dim_size_2`, `I`],
	[`dim_size_3`, `I`],
	[`dim_size_4`, `I`]
]));
var m = 0, h = 1, g = 2, _ = 3, v = 4, y = 5, b = 6, x = 7, S = 8, C = 9, ee = 10;
const te = function(t, n) {
	let r = new Uint8Array(t);
	return e(r).buffer;
}, ne = function(e, t) {
	let n = e.byteLength, r = new Uint8Array(n), i = Math.floor(n / t), a = new DataView(e);
	for (var o = 0; o < t; o++) for (var s = 0; s < i; s++) r[o + s * t] = a.getUint8(o * i + s);
	return r.buffer;
}, re = function(e, t) {
	return ie(e), e.slice(0, -4);
};
function ie(e) {
	for (var t = e.byteLength % 2 != 0, n = e.byteLength - 4, r = new DataView(e), i = 0, a = 0, o = 0; o < n - 1; o += 2) {
		let e = r.getUint16(o, !0);
		i = (i + e) % 65535, a = (a + i) % 65535;
	}
	if (t) {
		let e = r.getUint8(n - 1);
		i = (i + e) % 65535, a = (a + i) % 65535;
	}
	var [c, l] = s.unpack_from(`>HH`, e, n);
	if (c %= 65535, l %= 65535, i != c || a != l) throw `ValueError("fletcher32 checksum invalid")`;
	return !0;
}
const w = /* @__PURE__ */ new Map([
	[1, te],
	[2, ne],
	[3, re]
]);
var AbstractBTree = class {
	constructor(e, t) {
		this.fh = e, this.offset = t, this.depth = null;
	}
	init() {
		this.all_nodes = /* @__PURE__ */ new Map(), this._read_root_node(), this._read_children();
	}
	_read_children() {
		let e = this.depth;
		for (; e > 0;) {
			for (var t of this.all_nodes.get(e)) for (var n of t.get(`addresses`)) this._add_node(this._read_node(n, e - 1));
			e--;
		}
	}
	_read_root_node() {
		let e = this._read_node(this.offset, null);
		this._add_node(e), this.depth = e.get(`node_level`);
	}
	_add_node(e) {
		let t = e.get(`node_level`);
		this.all_nodes.has(t) ? this.all_nodes.get(t).push(e) : this.all_nodes.set(t, [e]);
	}
	_read_node(e, t) {
		return node = this._read_node_header(e, t), node.set(`keys`, []), node.set(`addresses`, []), node;
	}
	_read_node_header(e) {
		throw `NotImplementedError: must define _read_node_header in implementation class`;
	}
}, BTreeV1 = class extends AbstractBTree {
	B_LINK_NODE = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`node_type`, `B`],
		[`node_level`, `B`],
		[`entries_used`, `H`],
		[`left_sibling`, `Q`],
		[`right_sibling`, `Q`]
	]);
	_read_node_header(e, n) {
		let r = t(this.B_LINK_NODE, this.fh, e);
		if (n != null && r.get(`node_level`) != n) throw `node level does not match`;
		return r;
	}
}, BTreeV1Groups = class extends BTreeV1 {
	NODE_TYPE = 0;
	constructor(e, t) {
		super(e, t), this.init();
	}
	_read_node(e, t) {
		let n = this._read_node_header(e, t);
		e += r(this.B_LINK_NODE);
		let i = [], a = [], o = n.get(`entries_used`);
		for (var c = 0; c < o; c++) {
			let t = s.unpack_from(`<Q`, this.fh, e)[0];
			e += 8;
			let n = s.unpack_from(`<Q`, this.fh, e)[0];
			e += 8, i.push(t), a.push(n);
		}
		return i.push(s.unpack_from(`<Q`, this.fh, e)[0]), n.set(`keys`, i), n.set(`addresses`, a), n;
	}
	symbol_table_addresses() {
		var e = [];
		for (var t of this.all_nodes.get(0)) e = e.concat(t.get(`addresses`));
		return e;
	}
}, BTreeV1RawDataChunks = class extends BTreeV1 {
	NODE_TYPE = 1;
	constructor(e, t, n) {
		super(e, t), this.dims = n, this.init();
	}
	_read_node(e, t) {
		let n = this._read_node_header(e, t);
		e += r(this.B_LINK_NODE);
		var i = [], a = [];
		let o = n.get(`entries_used`);
		for (var c = 0; c < o; c++) {
			let [t, n] = s.unpack_from(`<II`, this.fh, e);
			e += 8;
			let r = `<` + this.dims.toFixed() + `Q`, o = s.calcsize(r), c = s.unpack_from(r, this.fh, e);
			e += o;
			let l = s.unpack_from(`<Q`, this.fh, e)[0];
			e += 8, i.push(/* @__PURE__ */ new Map([
				[`chunk_size`, t],
				[`filter_mask`, n],
				[`chunk_offset`, c]
			])), a.push(l);
		}
		return n.set(`keys`, i), n.set(`addresses`, a), n;
	}
	construct_data_from_chunks(e, t, n, r) {
		var i, a, s;
		if (n instanceof Array) {
			let e = n[0];
			if (e == `REFERENCE`) {
				if (n[1] != 8) throw `NotImplementedError('Unsupported Reference type')`;
				var n = `<u8`;
				i = `getUint64`, a = !1, s = 8;
			} else if (e == `VLEN_STRING` || e == `VLEN_SEQUENCE`) i = `getVLENStruct`, a = !1, s = 16;
			else throw `NotImplementedError('datatype not implemented')`;
		} else [i, a, s] = o(n);
		var c = t.reduce(function(e, t) {
			return e * t;
		}, 1), l = e.reduce(function(e, t) {
			return e * t;
		}, 1);
		let u = t.length;
		var d = 1;
		e.slice().map(function(e) {
			let t = d;
			return d *= e, t;
		});
		var d = 1, f = t.slice().reverse().map(function(e) {
			let t = d;
			return d *= e, t;
		}).reverse(), p = Array(c);
		let m = l * s;
		for (var h of this.all_nodes.get(0)) {
			let n = h.get(`keys`), o = h.get(`addresses`), c = n.length;
			for (var g = 0; g < c; g++) {
				let c = n[g], d = o[g];
				var _;
				if (r == null) _ = this.fh.slice(d, d + m);
				else {
					_ = this.fh.slice(d, d + c.get(`chunk_size`));
					let e = c.get(`filter_mask`);
					_ = this._filter_chunk(_, e, r, s);
				}
				for (var v = c.get(`chunk_offset`).slice(), y = v.slice(), b = y.map(function() {
					return 0;
				}), x = new DataView64(_), S = 0; S < l; S++) {
					for (var C = u - 1; C >= 0 && b[C] >= e[C]; C--) b[C] = 0, y[C] = v[C], C > 0 && (b[C - 1] += 1, y[C - 1] += 1);
					if (y.slice(0, -1).every(function(e, n) {
						return e < t[n];
					})) {
						let e = S * s, t = x[i](e, !a, s), n = y.slice(0, -1).reduce(function(e, t, n) {
							return t * f[n] + e;
						}, 0);
						p[n] = t;
					}
					b[u - 1] += 1, y[u - 1] += 1;
				}
			}
		}
		return p;
	}
	_filter_chunk(e, t, n, r) {
		let i = n.length, a = e.slice();
		for (var o = i - 1; o >= 0; o--) {
			if (t & 1 << o) continue;
			let e = n[o], i = e.get(`filter_id`), s = e.get(`client_data`);
			if (w.has(i)) a = w.get(i)(a, r, s);
			else throw `NotImplementedError("Filter with id:` + i.toFixed() + ` not supported")`;
		}
		return a;
	}
}, BTreeV2 = class extends AbstractBTree {
	B_TREE_HEADER = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`version`, `B`],
		[`node_type`, `B`],
		[`node_size`, `I`],
		[`record_size`, `H`],
		[`depth`, `H`],
		[`split_percent`, `B`],
		[`merge_percent`, `B`],
		[`root_address`, `Q`],
		[`root_nrecords`, `H`],
		[`total_nrecords`, `Q`]
	]);
	B_LINK_NODE = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`version`, `B`],
		[`node_type`, `B`]
	]);
	constructor(e, t) {
		super(e, t), this.init();
	}
	_read_root_node() {
		let e = this._read_tree_header(this.offset);
		this.address_formats = this._calculate_address_formats(e), this.header = e, this.depth = e.get(`depth`);
		let t = [
			e.get(`root_address`),
			e.get(`root_nrecords`),
			e.get(`total_nrecords`)
		], n = this._read_node(t, this.depth);
		this._add_node(n);
	}
	_read_tree_header(e) {
		return t(this.B_TREE_HEADER, this.fh, this.offset);
	}
	_calculate_address_formats(e) {
		let t = e.get(`node_size`), n = e.get(`record_size`), r = 0, i = 0, a = /* @__PURE__ */ new Map(), o = e.get(`depth`);
		for (var s = 0; s <= o; s++) {
			let e = ``, c = ``, l = ``, u, d, f;
			if (s == 0 ? (u = 0, d = 0, f = 0) : s == 1 ? (u = 8, e = `<Q`, d = this._required_bytes(r), c = this._int_format(d), f = 0) : (u = 8, e = `<Q`, d = this._required_bytes(r), c = this._int_format(d), f = this._required_bytes(i), l = this._int_format(f)), a.set(s, [
				u,
				d,
				f,
				e,
				c,
				l
			]), s < o) {
				let e = u + d + f;
				r = this._nrecords_max(t, n, e), i > 0 ? i *= r : i = r;
			}
		}
		return a;
	}
	_nrecords_max(e, t, n) {
		return Math.floor((e - 10 - n) / (t + n));
	}
	_required_bytes(e) {
		return Math.ceil(u(e) / 8);
	}
	_int_format(e) {
		return [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][e - 1];
	}
	_read_node(e, t) {
		let [n, i, a] = e, o = this._read_node_header(n, t);
		n += r(this.B_LINK_NODE);
		let c = this.header.get(`record_size`), l = [];
		for (let e = 0; e < i; e++) {
			let e = this._parse_record(this.fh, n, c);
			n += c, l.push(e);
		}
		let u = [], d = this.address_formats.get(t);
		if (t != 0) {
			let [e, t, r, a, o, c] = d;
			for (let l = 0; l <= i; l++) {
				let i = s.unpack_from(a, this.fh, n)[0];
				n += e;
				let l = s.unpack_from(o, this.fh, n)[0];
				n += t;
				let d = l;
				r > 0 && (d = s.unpack_from(c, this.fh, n)[0], n += r), u.push([
					i,
					l,
					d
				]);
			}
		}
		return o.set(`keys`, l), o.set(`addresses`, u), o;
	}
	_read_node_header(e, n) {
		let r = t(this.B_LINK_NODE, this.fh, e);
		return r.set(`node_level`, n), r;
	}
	*iter_records() {
		for (let e of this.all_nodes.values()) for (let t of e) for (let e of t.get(`keys`)) yield e;
	}
	_parse_record(e) {
		throw `NotImplementedError`;
	}
}, BTreeV2GroupNames = class extends BTreeV2 {
	NODE_TYPE = 5;
	_parse_record(e, t, n) {
		let r = s.unpack_from(`<I`, e, t)[0];
		return t += 4, /* @__PURE__ */ new Map([[`namehash`, r], [`heapid`, e.slice(t, t + 7)]]);
	}
}, BTreeV2GroupOrders = class extends BTreeV2 {
	NODE_TYPE = 6;
	_parse_record(e, t, n) {
		let r = s.unpack_from(`<Q`, e, t)[0];
		return t += 8, /* @__PURE__ */ new Map([[`creationorder`, r], [`heapid`, e.slice(t, t + 7)]]);
	}
}, SuperBlock = class {
	constructor(e, n) {
		let r = s.unpack_from(`<B`, e, n + 8)[0];
		var i;
		if (r == 0) i = t(E, e, n), this._end_of_sblock = n + oe;
		else if (r == 2 || r == 3) i = t(D, e, n), this._end_of_sblock = n + se;
		else throw `unsupported superblock version: ` + r.toFixed();
		if (i.get(`format_signature`) != ae) throw `Incorrect file signature: ` + i.get(`format_signature`);
		if (i.get(`offset_size`) != 8 || i.get(`length_size`) != 8) throw `File uses non-64-bit addressing`;
		this.version = i.get(`superblock_version`), this._contents = i, this._root_symbol_table = null, this._fh = e;
	}
	get offset_to_dataobjects() {
		if (this.version == 0) {
			var e = new SymbolTable(this._fh, this._end_of_sblock, !0);
			return this._root_symbol_table = e, e.group_offset;
		}
		if (this.version == 2 || this.version == 3) return this._contents.get(`root_group_address`);
		throw `Not implemented version = ` + this.version.toFixed();
	}
}, Heap = class {
	constructor(e, r) {
		let i = t(ue, e, r);
		n(i.get(`signature`) == `HEAP`), n(i.get(`version`) == 0);
		let a = i.get(`address_of_data_segment`), o = e.slice(a, a + i.get(`data_segment_size`));
		i.set(`heap_data`, o), this._contents = i, this.data = o;
	}
	get_object_name(e) {
		let t = new Uint8Array(this.data).indexOf(0, e) - e;
		return s.unpack_from(`<` + t.toFixed() + `s`, this.data, e)[0];
	}
}, SymbolTable = class {
	constructor(e, n, r = !1) {
		var i;
		if (r) i = /* @__PURE__ */ new Map([[`symbols`, 1]]);
		else {
			if (i = t(k, e, n), i.get(`signature`) != `SNOD`) throw `incorrect node type`;
			n += le;
		}
		for (var a = [], o = i.get(`symbols`), s = 0; s < o; s++) a.push(t(O, e, n)), n += ce;
		r && (this.group_offset = a[0].get(`object_header_address`)), this.entries = a, this._contents = i;
	}
	assign_name(e) {
		this.entries.forEach(function(t) {
			let n = t.get(`link_name_offset`), r = e.get_object_name(n);
			t.set(`link_name`, r);
		});
	}
	get_links(e) {
		var t = {};
		return this.entries.forEach(function(n) {
			let r = n.get(`cache_type`), i = n.get(`link_name`);
			if (r == 0 || r == 1) t[i] = n.get(`object_header_address`);
			else if (r == 2) {
				let r = n.get(`scratch`), o = /* @__PURE__ */ new ArrayBuffer(4), c = new Uint8Array(o);
				for (var a = 0; a < 4; a++) c[a] = r.charCodeAt(a);
				let l = s.unpack_from(`<I`, o, 0)[0];
				t[i] = e.get_object_name(l);
			}
		}), t;
	}
}, GlobalHeap = class {
	constructor(e, n) {
		let r = t(A, e, n);
		n += j;
		let i = r.get(`collection_size`) - j, a = e.slice(n, n + i);
		this.heap_data = a, this._header = r, this._objects = null;
	}
	get objects() {
		if (this._objects == null) {
			this._objects = /* @__PURE__ */ new Map();
			for (var e = 0; e <= this.heap_data.byteLength - N;) {
				let n = t(M, this.heap_data, e);
				if (n.get(`object_index`) == 0) break;
				e += N;
				let r = this.heap_data.slice(e, e + n.get(`object_size`));
				this._objects.set(n.get(`object_index`), r), e += i(n.get(`object_size`));
			}
		}
		return this._objects;
	}
}, FractalHeap = class {
	constructor(e, i) {
		this.fh = e;
		let a = t(P, e, i);
		if (i += r(P), n(a.get(`signature`) == `FRHP`), n(a.get(`version`) == 0), a.get(`filter_info_size`) > 0) throw `Filter info size not supported on FractalHeap`;
		if (a.get(`btree_address_huge_objects`) == T) a.set(`btree_address_huge_objects`, null);
		else throw `Huge objects not implemented in FractalHeap`;
		a.get(`root_block_address`) == T && a.set(`root_block_address`, null);
		let o = a.get(`log2_maximum_heap_size`), s = this._min_size_nbits(o), c = /* @__PURE__ */ new Map([
			[`signature`, `4s`],
			[`version`, `B`],
			[`heap_header_adddress`, `Q`],
			[`block_offset`, `${s}B`]
		]);
		this.indirect_block_header = new Map(c), this.indirect_block_header_size = r(c), (a.get(`flags`) & 2) == 2 && c.set(`checksum`, `I`), this.direct_block_header = c, this.direct_block_header_size = r(c);
		let l = a.get(`maximum_direct_block_size`);
		this._managed_object_offset_size = this._min_size_nbits(o);
		let u = Math.min(l, a.get(`max_managed_object_size`));
		this._managed_object_length_size = this._min_size_integer(u);
		let d = a.get(`starting_block_size`), f = a.get(`table_width`);
		if (!(d > 0)) throw `Starting block size == 0 not implemented`;
		let p = Number(Math.floor(Math.log2(l)));
		n(1n << BigInt(p) == l);
		let m = Number(Math.floor(Math.log2(d)));
		n(1n << BigInt(m) == d), this._max_direct_nrows = p - m + 2;
		let h = Math.floor(Math.log2(f));
		n(1 << h == f), this._indirect_nrows_sub = h + m - 1, this.header = a, this.nobjects = a.get(`managed_object_count`) + a.get(`huge_object_count`) + a.get(`tiny_object_count`);
		let g = [], _ = a.get(`root_block_address`), v = 0;
		if (_ != null && (v = a.get(`indirect_current_rows_count`)), v > 0) for (let t of this._iter_indirect_block(e, _, v)) g.push(t);
		else {
			let t = this._read_direct_block(e, _, d);
			g.push(t);
		}
		let y = g.reduce((e, t) => e + t.byteLength, 0), b = new Uint8Array(y), x = 0;
		g.forEach((e) => {
			b.set(new Uint8Array(e), x), x += e.byteLength;
		}), this.managed = b.buffer;
	}
	_read_direct_block(e, r, i) {
		let a = e.slice(r, r + i);
		return n(t(this.direct_block_header, a).get(`signature`) == `FHDB`), a;
	}
	get_data(e) {
		let t = s.unpack_from(`<B`, e, 0)[0];
		t & 15;
		let r = t >> 4 & 3, i = t >> 6, a = 1;
		if (r == 0) {
			n(i == 0);
			let t = this._managed_object_offset_size, r = d(t, e, a);
			a += t, t = this._managed_object_length_size;
			let o = d(t, e, a);
			return this.managed.slice(r, r + o);
		}
		throw r == 1 ? `tiny objectID not supported in FractalHeap` : r == 2 ? `huge objectID not supported in FractalHeap` : `unknown objectID type in FractalHeap`;
	}
	_min_size_integer(e) {
		return this._min_size_nbits(u(e));
	}
	_min_size_nbits(e) {
		return Math.ceil(e / 8);
	}
	*_iter_indirect_block(e, r, i) {
		let a = t(this.indirect_block_header, e, r);
		r += this.indirect_block_header_size, n(a.get(`signature`) == `FHIB`);
		let o = a.get(`block_offset`).reduce((e, t, n) => e + (t << n * 8), 0);
		a.set(`block_offset`, o);
		let [c, l] = this._indirect_info(i), u = [];
		for (let t = 0; t < c; t++) {
			let n = s.unpack_from(`<Q`, e, r)[0];
			if (r += 8, n == T) break;
			let i = this._calc_block_size(t);
			u.push([n, i]);
		}
		let d = [];
		for (let t = c; t < c + l; t++) {
			let n = s.unpack_from(`<Q`, e, r)[0];
			if (r += 8, n == T) break;
			let i = this._calc_block_size(t), a = this._iblock_nrows_from_block_size(i);
			d.push([n, a]);
		}
		for (let [t, n] of u) yield this._read_direct_block(e, t, n);
		for (let [t, n] of d) for (let r of this._iter_indirect_block(e, t, n)) yield r;
	}
	_calc_block_size(e) {
		let t = Math.floor(e / this.header.get(`table_width`));
		return 2 ** Math.max(t - 1, 0) * this.header.get(`starting_block_size`);
	}
	_iblock_nrows_from_block_size(e) {
		let t = Math.floor(Math.log2(e));
		return n(2 ** t == e), t - this._indirect_nrows_sub;
	}
	_indirect_info(e) {
		let t = this.header.get(`table_width`), n = e * t, r = this._max_direct_nrows * t, i, a;
		return e <= r ? (i = n, a = 0) : (i = r, a = n - r), [i, a];
	}
	_int_format(e) {
		return [
			`B`,
			`H`,
			`I`,
			`Q`
		][e - 1];
	}
}, ae = s.unpack_from(`8s`, new Uint8Array([
	137,
	72,
	68,
	70,
	13,
	10,
	26,
	10
]).buffer)[0], T = s.unpack_from(`<Q`, new Uint8Array([
	255,
	255,
	255,
	255,
	255,
	255,
	255,
	255
]).buffer)[0], E = /* @__PURE__ */ new Map([
	[`format_signature`, `8s`],
	[`superblock_version`, `B`],
	[`free_storage_version`, `B`],
	[`root_group_version`, `B`],
	[`reserved_0`, `B`],
	[`shared_header_version`, `B`],
	[`offset_size`, `B`],
	[`length_size`, `B`],
	[`reserved_1`, `B`],
	[`group_leaf_node_k`, `H`],
	[`group_internal_node_k`, `H`],
	[`file_consistency_flags`, `L`],
	[`base_address_lower`, `Q`],
	[`free_space_address`, `Q`],
	[`end_of_file_address`, `Q`],
	[`driver_information_address`, `Q`]
]), oe = r(E), D = /* @__PURE__ */ new Map([
	[`format_signature`, `8s`],
	[`superblock_version`, `B`],
	[`offset_size`, `B`],
	[`length_size`, `B`],
	[`file_consistency_flags`, `B`],
	[`base_address`, `Q`],
	[`superblock_extension_address`, `Q`],
	[`end_of_file_address`, `Q`],
	[`root_group_address`, `Q`],
	[`superblock_checksum`, `I`]
]), se = r(D), O = /* @__PURE__ */ new Map([
	[`link_name_offset`, `Q`],
	[`object_header_address`, `Q`],
	[`cache_type`, `I`],
	[`reserved`, `I`],
	[`scratch`, `16s`]
]), ce = r(O), k = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved_0`, `B`],
	[`symbols`, `H`]
]), le = r(k), ue = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved`, `3s`],
	[`data_segment_size`, `Q`],
	[`offset_to_free_list`, `Q`],
	[`address_of_data_segment`, `Q`]
]), A = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved`, `3s`],
	[`collection_size`, `Q`]
]), j = r(A), M = /* @__PURE__ */ new Map([
	[`object_index`, `H`],
	[`reference_count`, `H`],
	[`reserved`, `I`],
	[`object_size`, `Q`]
]), N = r(M), P = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`object_index_size`, `H`],
	[`filter_info_size`, `H`],
	[`flags`, `B`],
	[`max_managed_object_size`, `I`],
	[`next_huge_object_index`, `Q`],
	[`btree_address_huge_objects`, `Q`],
	[`managed_freespace_size`, `Q`],
	[`freespace_manager_address`, `Q`],
	[`managed_space_size`, `Q`],
	[`managed_alloc_size`, `Q`],
	[`next_directblock_iterator_address`, `Q`],
	[`managed_object_count`, `Q`],
	[`huge_objects_total_size`, `Q`],
	[`huge_object_count`, `Q`],
	[`tiny_objects_total_size`, `Q`],
	[`tiny_object_count`, `Q`],
	[`table_width`, `H`],
	[`starting_block_size`, `Q`],
	[`maximum_direct_block_size`, `Q`],
	[`log2_maximum_heap_size`, `H`],
	[`indirect_starting_rows_count`, `H`],
	[`root_block_address`, `Q`],
	[`indirect_current_rows_count`, `H`]
]), DataObjects = class {
	constructor(e, t) {
		let n = s.unpack_from(`<B`, e, t)[0];
		if (n == 1) var [r, i, a] = this._parse_v1_objects(e, t);
		else if (n == 79) var [r, i, a] = this._parse_v2_objects(e, t);
		else throw `InvalidHDF5File('unknown Data Object Header')`;
		this.fh = e, this.msgs = r, this.msg_data = i, this.offset = t, this._global_heaps = {}, this._header = a, this._filter_pipeline = null, this._chunk_params_set = !1, this._chunks = null, this._chunk_dims = null, this._chunk_address = null;
	}
	get dtype() {
		let e = this.find_msg_type(xe)[0].get(`offset_to_message`);
		return new DatatypeMessage(this.fh, e).dtype;
	}
	get chunks() {
		return this._get_chunk_params(), this._chunks;
	}
	get shape() {
		let e = this.find_msg_type(Q)[0].get(`offset_to_message`);
		return de(this.fh, e);
	}
	get filter_pipeline() {
		if (this._filter_pipeline != null) return this._filter_pipeline;
		let e = this.find_msg_type(Te);
		if (!e.length) return this._filter_pipeline = null, this._filter_pipeline;
		var n = e[0].get(`offset_to_message`);
		let [r, a] = s.unpack_from(`<BB`, this.fh, n);
		n += s.calcsize(`<BB`);
		var o = [];
		if (r == 1) {
			let [e, r] = s.unpack_from(`<HI`, this.fh, n);
			n += s.calcsize(`<HI`);
			for (var c = 0; c < a; c++) {
				let e = t(Z, this.fh, n);
				n += ye;
				let r = i(e.get(`name_length`), 8), a = `<` + r.toFixed() + `s`, c = s.unpack_from(a, this.fh, n)[0];
				e.set(`filter_name`, c), n += r, a = `<` + e.get(`client_data_values`).toFixed() + `I`;
				let l = s.unpack_from(a, this.fh, n);
				e.set(`client_data`, l), n += 4 * e.get(`client_data_values`), e.get(`client_data_values`) % 2 && (n += 4), o.push(e);
			}
		} else if (r == 2) for (let e = 0; e < a; e++) {
			let e = /* @__PURE__ */ new Map(), t = this.fh, r = s.unpack_from(`<H`, t, n)[0];
			n += 2, e.set(`filter_id`, r);
			let i = 0;
			r > 255 && (i = s.unpack_from(`<H`, t, n)[0], n += 2);
			let a = s.unpack_from(`<H`, t, n)[0];
			n += 2;
			let c = (a & 1) > 0;
			e.set(`optional`, c);
			let l = s.unpack_from(`<H`, t, n)[0];
			n += 2;
			let u;
			i > 0 && (u = s.unpack_from(`${i}s`, t, n)[0], n += i), e.set(`name`, u);
			let d = s.unpack_from(`<${l}i`, t, n);
			n += 4 * l, e.set(`client_data`, d), e.set(`client_data_values`, l), o.push(e);
		}
		else throw `version ${r} is not supported`;
		return this._filter_pipeline = o, this._filter_pipeline;
	}
	find_msg_type(e) {
		return this.msgs.filter(function(t) {
			return t.get(`type`) == e;
		});
	}
	get_attributes() {
		let e = {}, t = this.find_msg_type(Ee);
		for (let n of t) {
			let t = n.get(`offset_to_message`), [r, i] = this.unpack_attribute(t);
			e[r] = i;
		}
		return e;
	}
	get fillvalue() {
		var e = this.find_msg_type(Se)[0].get(`offset_to_message`), n;
		let r = s.unpack_from(`<B`, this.fh, e)[0];
		var i, a, c;
		if (r == 1 || r == 2) i = t(Y, this.fh, e), e += _e, n = i.get(`fillvalue_defined`);
		else if (r == 3) i = t(X, this.fh, e), e += ve, n = i.get(`flags`) & 32;
		else throw `InvalidHDF5File("Unknown fillvalue msg version: "` + String(r);
		if (n ? (a = s.unpack_from(`<I`, this.fh, e)[0], e += 4) : a = 0, a) {
			let [t, n, r] = o(this.dtype);
			c = new DataView64(this.fh)[t](e, !n, r);
		} else c = 0;
		return c;
	}
	unpack_attribute(e) {
		let r = s.unpack_from(`<B`, this.fh, e)[0];
		var a, o;
		if (r == 1) a = t(L, this.fh, e), n(a.get(`version`) == 1), e += fe, o = 8;
		else if (r == 3) a = t(R, this.fh, e), n(a.get(`version`) == 3), e += pe, o = 1;
		else throw `unsupported attribute message version: ` + r;
		let c = a.get(`name_size`), l = s.unpack_from(`<` + c.toFixed() + `s`, this.fh, e)[0];
		l = l.replace(/\x00$/, ``), e += i(c, o);
		var u;
		try {
			u = new DatatypeMessage(this.fh, e).dtype;
		} catch {
			return console.warn(`Attribute ` + l + ` type not implemented, set to null.`), [l, null];
		}
		e += i(a.get(`datatype_size`), o);
		let d = this.determine_data_shape(this.fh, e), f = d.reduce(function(e, t) {
			return e * t;
		}, 1);
		e += i(a.get(`dataspace_size`), o);
		var p = this._attr_value(u, this.fh, f, e);
		return d.length == 0 && (p = p[0]), [l, p];
	}
	determine_data_shape(e, r) {
		let i = s.unpack_from(`<B`, e, r)[0];
		var a;
		if (i == 1) a = t(V, e, r), n(a.get(`version`) == 1), r += H;
		else if (i == 2) a = t(U, e, r), n(a.get(`version`) == 2), r += W;
		else throw `unknown dataspace message version`;
		let o = a.get(`dimensionality`);
		return s.unpack_from(`<` + o.toFixed() + `Q`, e, r);
	}
	_attr_value(e, t, n, r) {
		var i = Array(n);
		if (e instanceof Array) {
			let o = e[0];
			for (var a = 0; a < n; a++) if (o == `VLEN_STRING`) {
				let n = e[2];
				var [c, l] = this._vlen_size_and_data(t, r);
				let o = new TextDecoder(n == 0 ? `ascii` : `utf-8`);
				i[a] = o.decode(l), r += 16;
			} else if (o == `REFERENCE`) {
				var u = s.unpack_from(`<Q`, t, r);
				i[a] = u, r += 8;
			} else if (o == `VLEN_SEQUENCE`) {
				let n = e[1];
				var [c, l] = this._vlen_size_and_data(t, r);
				i[a] = this._attr_value(n, l, c, 0), r += 16;
			} else throw `NotImplementedError`;
		} else {
			let [s, c, l] = o(e), u = new DataView64(t, 0);
			for (var a = 0; a < n; a++) i[a] = u[s](r, !c, l), r += l;
		}
		return i;
	}
	_vlen_size_and_data(e, r) {
		let i = s.unpack_from(`<I`, e, r)[0], a = t(I, e, r + 4), o = a.get(`collection_address`);
		n(a.get(`collection_address`) < 2 ** 53 - 1);
		var c;
		return o in this._global_heaps || (c = new GlobalHeap(this.fh, o), this._global_heaps[o] = c), c = this._global_heaps[o], [i, c.objects.get(a.get(`object_index`))];
	}
	_parse_v1_objects(e, i) {
		let a = t(z, e, i);
		n(a.get(`version`) == 1);
		let o = a.get(`total_header_messages`);
		for (var c = a.get(`object_header_size`), l = i + r(z), u = e.slice(l, l + c), d = [[l, c]], f = 0, p = 0, m = Array(o), h = 0; h < o; h++) {
			p >= c && ([l, c] = d[++f], p = 0);
			let n = t(G, e, l + p), r = l + p + K;
			if (n.set(`offset_to_message`, r), n.get(`type`) == De) {
				var [g, _] = s.unpack_from(`<QQ`, e, r);
				d.push([g, _]);
			}
			p += K + n.get(`size`), m[h] = n;
		}
		return [
			m,
			u,
			a
		];
	}
	_parse_v2_objects(e, n) {
		var [r, i, a] = this._parse_v2_header(e, n);
		n = a;
		for (var o = [], c = r.get(`size_of_chunk_0`), l = e.slice(n, n += c), u = [[a, c]], d = /* @__PURE__ */ new Set([a]), f = 0, p = 0;;) {
			if (p >= c - J) {
				let e = u[++f];
				if (e == null) break;
				[a, c] = e, p = 0;
			}
			let n = t(q, e, a + p), r = a + p + J + i;
			if (n.set(`offset_to_message`, r), n.get(`type`) == De) {
				var [m, h] = s.unpack_from(`<QQ`, e, r);
				let t = m + 4;
				d.has(t) || (d.add(t), u.push([t, h - 4]));
			}
			p += J + n.get(`size`) + i, o.push(n);
		}
		return [
			o,
			l,
			r
		];
	}
	_parse_v2_header(e, i) {
		let a = t(B, e, i);
		var o;
		if (i += r(B), n(a.get(`version`) == 2), o = a.get(`flags`) & 4 ? 2 : 0, n(!(a.get(`flags`) & 16)), a.get(`flags`) & 32) {
			let t = s.unpack_from(`<4I`, e, i);
			i += 16, a.set(`access_time`, t[0]), a.set(`modification_time`, t[1]), a.set(`change_time`, t[2]), a.set(`birth_time`, t[3]);
		}
		let c = [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][a.get(`flags`) & 3];
		return a.set(`size_of_chunk_0`, s.unpack_from(c, e, i)[0]), i += s.calcsize(c), [
			a,
			o,
			i
		];
	}
	get_links() {
		return Object.fromEntries(this.iter_links());
	}
	*iter_links() {
		for (let e of this.msgs) e.get(`type`) == Oe ? yield* this._iter_links_from_symbol_tables(e) : e.get(`type`) == Ce ? yield this._get_link_from_link_msg(e) : e.get(`type`) == be && (yield* this._iter_link_from_link_info_msg(e));
	}
	*_iter_links_from_symbol_tables(e) {
		n(e.get(`size`) == 16);
		let r = t(me, this.fh, e.get(`offset_to_message`));
		yield* this._iter_links_btree_v1(r.get(`btree_address`), r.get(`heap_address`));
	}
	*_iter_links_btree_v1(e, t) {
		let n = new BTreeV1Groups(this.fh, e), r = new Heap(this.fh, t);
		for (let e of n.symbol_table_addresses()) {
			let t = new SymbolTable(this.fh, e);
			t.assign_name(r), yield* Object.entries(t.get_links(r));
		}
	}
	_get_link_from_link_msg(e) {
		let t = e.get(`offset_to_message`);
		return this._decode_link_msg(this.fh, t)[1];
	}
	_decode_link_msg(e, t) {
		let [r, i] = s.unpack_from(`<BB`, e, t);
		t += 2, n(r == 1);
		let a = 2 ** (i & 3), o = (i & 8) > 0, c = (i & 16) > 0, l = (i & 4) > 0, u;
		o ? (u = s.unpack_from(`<B`, e, t)[0], t += 1) : u = 0, n([0, 1].includes(u));
		let d;
		l && (d = s.unpack_from(`<Q`, e, t)[0], t += 8);
		let f = 0;
		c && (f = s.unpack_from(`<B`, e, t)[0], t += 1);
		let p = f == 0 ? `ascii` : `utf-8`, m = [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][i & 3], h = s.unpack_from(m, e, t)[0];
		t += a;
		let g = new TextDecoder(p).decode(e.slice(t, t + h));
		t += h;
		let _;
		if (u == 0) _ = s.unpack_from(`<Q`, e, t)[0];
		else if (u == 1) {
			let n = s.unpack_from(`<H`, e, t)[0];
			t += 2, _ = new TextDecoder(p).decode(e.slice(t, t + n));
		}
		return [d, [g, _]];
	}
	*_iter_link_from_link_info_msg(e) {
		let t = e.get(`offset_to_message`), n = this._decode_link_info_msg(this.fh, t), r = n.get(`heap_address`), i = n.get(`name_btree_address`), a = n.get(`order_btree_address`);
		i != null && (yield* this._iter_links_btree_v2(i, a, r));
	}
	*_iter_links_btree_v2(e, t, n) {
		let r = new FractalHeap(this.fh, n), i, a = t != null;
		i = a ? new BTreeV2GroupOrders(this.fh, t) : new BTreeV2GroupNames(this.fh, e);
		let o = /* @__PURE__ */ new Map();
		for (let e of i.iter_records()) {
			let t = r.get_data(e.get(`heapid`)), [n, i] = this._decode_link_msg(t, 0), s = a ? n : i[0];
			o.set(s, i);
		}
		let s = Array.from(o.keys()).sort();
		for (let e of s) yield o.get(e);
	}
	_decode_link_info_msg(e, r) {
		let [i, a] = s.unpack_from(`<BB`, e, r);
		n(i == 0), r += 2, (a & 1) > 0 && (r += 8);
		let o = t((a & 2) > 0 ? ge : he, e, r), c = /* @__PURE__ */ new Map();
		for (let [e, t] of o.entries()) c.set(e, t == F ? null : t);
		return c;
	}
	get is_dataset() {
		return this.find_msg_type(Q).length > 0;
	}
	get_data() {
		let e = this.find_msg_type(we)[0].get(`offset_to_message`);
		var [t, n, r, i] = this._get_data_message_properties(e);
		if (r == 0) throw `Compact storage of DataObject not implemented`;
		if (r == 1) return this._get_contiguous_data(i);
		if (r == 2) return this._get_chunked_data(e);
	}
	_get_data_message_properties(e) {
		let t, r, i, [a, o, c] = s.unpack_from(`<BBB`, this.fh, e);
		return a == 1 || a == 2 ? (t = o, r = c, i = e, i += s.calcsize(`<BBB`), i += s.calcsize(`<BI`), n(r == 1 || r == 2)) : (a == 3 || a == 4) && (r = o, i = e, i += s.calcsize(`<BB`)), n(a >= 1 && a <= 4), [
			a,
			t,
			r,
			i
		];
	}
	_get_contiguous_data(e) {
		let [t] = s.unpack_from(`<Q`, this.fh, e);
		if (t == F) {
			let e = this.shape.reduce(function(e, t) {
				return e * t;
			}, 1);
			return Array(e);
		}
		var n = this.shape.reduce(function(e, t) {
			return e * t;
		}, 1);
		if (this.dtype instanceof Array) {
			let e = this.dtype[0];
			if (e == `REFERENCE`) {
				if (this.dtype[1] != 8) throw `NotImplementedError('Unsupported Reference type')`;
				return this.fh.slice(t, t + n);
			}
			if (e == `VLEN_STRING`) {
				let e = this.dtype[2] == 0 ? `ascii` : `utf-8`, a = new TextDecoder(e);
				for (var r = [], i = 0; i < n; i++) {
					let [e, n] = this._vlen_size_and_data(this.fh, t);
					r[i] = a.decode(n), t += 16;
				}
				return r;
			}
			throw `NotImplementedError('datatype not implemented')`;
		}
		{
			let e = this.dtype;
			if (/[<>=!@\|]?(i|u|f|S)(\d*)/.test(e)) {
				let [r, a, s] = o(e), c = Array(n), l = new DataView64(this.fh);
				for (var i = 0; i < n; i++) c[i] = l[r](t + i * s, !a, s);
				return c;
			}
			throw `not Implemented - no proper dtype defined`;
		}
	}
	_get_chunked_data(e) {
		if (this._get_chunk_params(), this._chunk_address == F) return [];
		let t = new BTreeV1RawDataChunks(this.fh, this._chunk_address, this._chunk_dims).construct_data_from_chunks(this.chunks, this.shape, this.dtype, this.filter_pipeline);
		if (this.dtype instanceof Array && /^VLEN/.test(this.dtype[0])) {
			let e = this.dtype[0];
			for (var n = 0; n < t.length; n++) {
				let [i, a, o] = t[n];
				var r;
				a in this._global_heaps ? r = this._global_heaps[a] : (r = new GlobalHeap(this.fh, a), this._global_heaps[a] = r);
				let s = r.objects.get(o);
				if (e == `VLEN_STRING`) {
					let e = this.dtype[2] == 0 ? `ascii` : `utf-8`, r = new TextDecoder(e);
					t[n] = r.decode(s);
				}
			}
		}
		return t;
	}
	_get_chunk_params() {
		if (!this._chunk_params_set) {
			this._chunk_params_set = !0;
			var e = this.find_msg_type(we)[0].get(`offset_to_message`), [t, r, i, a] = this._get_data_message_properties(e);
			if (i == 2) {
				var o;
				if (t == 1 || t == 2) {
					var c = s.unpack_from(`<Q`, this.fh, a)[0];
					o = a + s.calcsize(`<Q`);
				} else if (t == 3) {
					var [r, c] = s.unpack_from(`<BQ`, this.fh, a);
					o = a + s.calcsize(`<BQ`);
				}
				n(t >= 1 && t <= 3);
				var l = `<` + (r - 1).toFixed() + `I`, u = s.unpack_from(l, this.fh, o);
				this._chunks = u, this._chunk_dims = r, this._chunk_address = c;
			}
		}
	}
};
function de(e, r) {
	let i = s.unpack_from(`<B`, e, r)[0];
	var a;
	if (i == 1) a = t(V, e, r), n(a.get(`version`) == 1), r += H;
	else if (i == 2) a = t(U, e, r), n(a.get(`version`) == 2), r += W;
	else throw `InvalidHDF5File('unknown dataspace message version')`;
	let o = a.get(`dimensionality`);
	return s.unpack_from(`<` + (o * 2).toFixed() + `I`, e, r).filter(function(e, t) {
		return t % 2 == 0;
	});
}
var F = s.unpack_from(`<Q`, new Uint8Array([
	255,
	255,
	255,
	255,
	255,
	255,
	255,
	255
]).buffer), I = /* @__PURE__ */ new Map([[`collection_address`, `Q`], [`object_index`, `I`]]);
r(I);
var L = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`reserved`, `B`],
	[`name_size`, `H`],
	[`datatype_size`, `H`],
	[`dataspace_size`, `H`]
]), fe = r(L), R = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`flags`, `B`],
	[`name_size`, `H`],
	[`datatype_size`, `H`],
	[`dataspace_size`, `H`],
	[`character_set_encoding`, `B`]
]), pe = r(R), z = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`reserved`, `B`],
	[`total_header_messages`, `H`],
	[`object_reference_count`, `I`],
	[`object_header_size`, `I`],
	[`padding`, `I`]
]), B = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`flags`, `B`]
]), V = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`dimensionality`, `B`],
	[`flags`, `B`],
	[`reserved_0`, `B`],
	[`reserved_1`, `I`]
]), H = r(V), U = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`dimensionality`, `B`],
	[`flags`, `B`],
	[`type`, `B`]
]), W = r(U), G = /* @__PURE__ */ new Map([
	[`type`, `H`],
	[`size`, `H`],
	[`flags`, `B`],
	[`reserved`, `3s`]
]), K = r(G), q = /* @__PURE__ */ new Map([
	[`type`, `B`],
	[`size`, `H`],
	[`flags`, `B`]
]), J = r(q), me = /* @__PURE__ */ new Map([[`btree_address`, `Q`], [`heap_address`, `Q`]]);
const he = /* @__PURE__ */ new Map([[`heap_address`, `Q`], [`name_btree_address`, `Q`]]), ge = /* @__PURE__ */ new Map([
	[`heap_address`, `Q`],
	[`name_btree_address`, `Q`],
	[`order_btree_address`, `Q`]
]);
var Y = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`space_allocation_time`, `B`],
	[`fillvalue_write_time`, `B`],
	[`fillvalue_defined`, `B`]
]), _e = r(Y), X = /* @__PURE__ */ new Map([[`version`, `B`], [`flags`, `B`]]), ve = r(X), Z = /* @__PURE__ */ new Map([
	[`filter_id`, `H`],
	[`name_length`, `H`],
	[`flags`, `H`],
	[`client_data_values`, `H`]
]), ye = r(Z), Q = 1, be = 2, xe = 3, Se = 5, Ce = 6, we = 8, Te = 11, Ee = 12, De = 16, Oe = 17, ke = class Group {
	constructor(e, t, n, r = !1) {
		if (n == null ? (this.parent = this, this.file = this) : (this.parent = n, this.file = n.file), this.name = e, this._links = t.get_links(), this._dataobjects = t, this._attrs = null, this._keys = null, r) return new Proxy(this, Ae);
	}
	get keys() {
		return this._keys ??= Object.keys(this._links), this._keys.slice();
	}
	get values() {
		return this.keys.map((e) => this.get(e));
	}
	length() {
		return this.keys.length;
	}
	_dereference(e) {
		if (!e) throw `cannot deference null reference`;
		let t = this.file._get_object_by_address(e);
		if (t == null) throw `reference not found in file`;
		return t;
	}
	get(e) {
		if (typeof e == `number`) return this._dereference(e);
		var t = $(e);
		if (t == `/`) return this.file;
		if (t == `.`) return this;
		if (/^\//.test(t)) return this.file.get(t.slice(1));
		if (je(t) != ``) var [n, r] = t.split(/\/(.*)/);
		else var n = t, r = `.`;
		if (!(n in this._links)) throw n + ` not found in group`;
		var i = $(this.name + `/` + n);
		let a = this._links[n];
		if (typeof a == `string`) try {
			return this.get(a);
		} catch {
			return null;
		}
		var o = new DataObjects(this.file._fh, a);
		if (o.is_dataset) {
			if (r != `.`) throw i + ` is a dataset, not a group`;
			return new Dataset(i, o, this);
		}
		return new Group(i, o, this).get(r);
	}
	visit(e) {
		return this.visititems((t, n) => e(t));
	}
	visititems(e) {
		var t = this.name.length;
		/\/$/.test(this.name) || (t += 1);
		for (var n = this.values.slice(); n;) {
			let r = n.shift();
			n.length == 1 && console.log(r);
			let i = e(r.name.slice(t), r);
			if (i != null) return i;
			r instanceof Group && (n = n.concat(r.values));
		}
		return null;
	}
	get attrs() {
		return this._attrs ??= this._dataobjects.get_attributes(), this._attrs;
	}
};
const Ae = { get: function(e, t, n) {
	return t in e ? e[t] : e.get(t);
} };
var File = class extends ke {
	constructor(e, t) {
		var n = new SuperBlock(e, 0).offset_to_dataobjects, r = new DataObjects(e, n);
		super(`/`, r, null), this.parent = this, this._fh = e, this.filename = t || ``, this.file = this, this.mode = `r`, this.userblock_size = 0;
	}
	_get_object_by_address(e) {
		return this._dataobjects.offset == e ? this : this.visititems((e) => {
			e._dataobjects.offset;
		});
	}
}, Dataset = class extends Array {
	constructor(e, t, n) {
		super(), this.parent = n, this.file = n.file, this.name = e, this._dataobjects = t, this._attrs = null, this._astype = null;
	}
	get value() {
		var e = this._dataobjects.get_data();
		return this._astype == null ? e : e.astype(this._astype);
	}
	get shape() {
		return this._dataobjects.shape;
	}
	get attrs() {
		return this._dataobjects.get_attributes();
	}
	get dtype() {
		return this._dataobjects.dtype;
	}
	get fillvalue() {
		return this._dataobjects.fillvalue;
	}
};
function je(e) {
	let t = e.lastIndexOf(`/`) + 1, n = e.slice(0, t), r = RegExp(`^/+$`), i = RegExp(`/$`);
	return n && !r.test(n) && (n = n.replace(i, ``)), n;
}
function $(e) {
	return e.replace(/\/(\/)+/g, `/`);
}
export { File as n, ke as r, Dataset as t };
