var e = class CsvError extends Error {
	constructor(e, t, n, ...r) {
		Array.isArray(t) && (t = t.join(` `).trim()), super(t), Error.captureStackTrace !== void 0 && Error.captureStackTrace(this, CsvError), this.code = e;
		for (let e of r) for (let t in e) {
			let r = e[t];
			this[t] = Buffer.isBuffer(r) ? r.toString(n.encoding) : r == null ? r : JSON.parse(JSON.stringify(r));
		}
	}
};
const t = function(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}, n = function(n) {
	let r = [];
	for (let i = 0, a = n.length; i < a; i++) {
		let a = n[i];
		if (a == null || a === !1) r[i] = { disabled: !0 };
		else if (typeof a == `string` || typeof a == `number`) r[i] = { name: `${a}` };
		else if (t(a)) {
			if (typeof a.name != `string`) throw new e(`CSV_OPTION_COLUMNS_MISSING_NAME`, [
				`Option columns missing name:`,
				`property "name" is required at position ${i}`,
				`when column is an object literal`
			]);
			r[i] = a;
		} else throw new e(`CSV_INVALID_COLUMN_DEFINITION`, [
			`Invalid column definition:`,
			`expect a string or a literal object,`,
			`got ${JSON.stringify(a)} at position ${i}`
		]);
	}
	return r;
};
var ResizeableBuffer = class {
	constructor(e = 100) {
		this.size = e, this.length = 0, this.buf = Buffer.allocUnsafe(e);
	}
	prepend(e) {
		if (Buffer.isBuffer(e)) {
			let t = this.length + e.length;
			if (t >= this.size && (this.resize(), t >= this.size)) throw Error(`INVALID_BUFFER_STATE`);
			let n = this.buf;
			this.buf = Buffer.allocUnsafe(this.size), e.copy(this.buf, 0), n.copy(this.buf, e.length), this.length += e.length;
		} else {
			let t = this.length++;
			t === this.size && this.resize();
			let n = this.clone();
			this.buf[0] = e, n.copy(this.buf, 1, 0, t);
		}
	}
	append(e) {
		let t = this.length++;
		t === this.size && this.resize(), this.buf[t] = e;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		let e = this.length;
		this.size *= 2;
		let t = Buffer.allocUnsafe(this.size);
		this.buf.copy(t, 0, 0, e), this.buf = t;
	}
	toString(e) {
		return e ? this.buf.toString(e, 0, this.length) : Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString(`utf8`);
	}
	reset() {
		this.length = 0;
	}
};
const r = function(e) {
	let t = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((t, n) => {
		let r = Buffer.from(String.fromCharCode(n), e.encoding);
		return n !== 63 && r.length === 1 && r[0] === 63 || t.push(r), t;
	}, []), n = /* @__PURE__ */ new Uint8Array(256);
	for (let e of t) n[e[0]] = 1;
	return {
		bomSkipped: !1,
		bufBytesStart: 0,
		castField: e.cast_function,
		commenting: !1,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: !1,
		error: void 0,
		enabled: e.from_line === 1,
		escaping: !1,
		escapeIsQuote: Buffer.isBuffer(e.escape) && Buffer.isBuffer(e.quote) && Buffer.compare(e.escape, e.quote) === 0,
		expectedRecordLength: Array.isArray(e.columns) ? e.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: e.cast_first_line_to_header,
		needMoreDataSize: Math.max(e.comment === null ? 0 : e.comment.length, ...e.delimiter ? e.delimiter.map((e) => e.length) : [], +!!e.delimiter_auto, e.quote === null ? 0 : e.quote.length, ...t.map((e) => e.length)),
		previousBuf: void 0,
		quoting: !1,
		stop: !1,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: !1,
		record_length: 0,
		recordDelimiterMaxLength: e.record_delimiter.length === 0 ? 0 : Math.max(...e.record_delimiter.map((e) => e.length)),
		trimChars: [Buffer.from(` `, e.encoding)[0], Buffer.from(`	`, e.encoding)[0]],
		wasQuoting: !1,
		wasRowDelimiter: !1,
		timchars: t,
		timcharFirstBytes: n
	};
}, i = function(e) {
	return e.replace(/([A-Z])/g, function(e, t) {
		return `_` + t.toLowerCase();
	});
}, a = function(r) {
	let a = {};
	for (let e in r) a[i(e)] = r[e];
	if (a.encoding === void 0 || a.encoding === !0) a.encoding = `utf8`;
	else if (a.encoding === null || a.encoding === !1) a.encoding = null;
	else if (typeof a.encoding != `string` && a.encoding !== null) throw new e(`CSV_INVALID_OPTION_ENCODING`, [
		`Invalid option encoding:`,
		`encoding must be a string or null to return a buffer,`,
		`got ${JSON.stringify(a.encoding)}`
	], a);
	if (a.bom === void 0 || a.bom === null || a.bom === !1) a.bom = !1;
	else if (a.bom !== !0) throw new e(`CSV_INVALID_OPTION_BOM`, [
		`Invalid option bom:`,
		`bom must be true,`,
		`got ${JSON.stringify(a.bom)}`
	], a);
	if (a.cast_function = null, a.cast === void 0 || a.cast === null || a.cast === !1 || a.cast === ``) a.cast = void 0;
	else if (typeof a.cast == `function`) a.cast_function = a.cast, a.cast = !0;
	else if (a.cast !== !0) throw new e(`CSV_INVALID_OPTION_CAST`, [
		`Invalid option cast:`,
		`cast must be true or a function,`,
		`got ${JSON.stringify(a.cast)}`
	], a);
	if (a.cast_date === void 0 || a.cast_date === null || a.cast_date === !1 || a.cast_date === ``) a.cast_date = !1;
	else if (a.cast_date === !0) a.cast_date = function(e) {
		let t = Date.parse(e);
		return isNaN(t) ? e : new Date(t);
	};
	else if (typeof a.cast_date != `function`) throw new e(`CSV_INVALID_OPTION_CAST_DATE`, [
		`Invalid option cast_date:`,
		`cast_date must be true or a function,`,
		`got ${JSON.stringify(a.cast_date)}`
	], a);
	if (a.cast_first_line_to_header = void 0, a.columns === !0) a.cast_first_line_to_header = void 0;
	else if (typeof a.columns == `function`) a.cast_first_line_to_header = a.columns, a.columns = !0;
	else if (Array.isArray(a.columns)) a.columns = n(a.columns);
	else if (a.columns === void 0 || a.columns === null || a.columns === !1) a.columns = !1;
	else throw new e(`CSV_INVALID_OPTION_COLUMNS`, [
		`Invalid option columns:`,
		`expect an array, a function or true,`,
		`got ${JSON.stringify(a.columns)}`
	], a);
	if (a.group_columns_by_name === void 0 || a.group_columns_by_name === null || a.group_columns_by_name === !1) a.group_columns_by_name = !1;
	else if (a.group_columns_by_name !== !0) throw new e(`CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME`, [
		`Invalid option group_columns_by_name:`,
		`expect an boolean,`,
		`got ${JSON.stringify(a.group_columns_by_name)}`
	], a);
	else if (a.columns === !1) throw new e(`CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME`, [`Invalid option group_columns_by_name:`, "the `columns` mode must be activated."], a);
	if (a.comment === void 0 || a.comment === null || a.comment === !1 || a.comment === ``) a.comment = null;
	else if (typeof a.comment == `string` && (a.comment = Buffer.from(a.comment, a.encoding)), !Buffer.isBuffer(a.comment)) throw new e(`CSV_INVALID_OPTION_COMMENT`, [
		`Invalid option comment:`,
		`comment must be a buffer or a string,`,
		`got ${JSON.stringify(a.comment)}`
	], a);
	if (a.comment_no_infix === void 0 || a.comment_no_infix === null || a.comment_no_infix === !1) a.comment_no_infix = !1;
	else if (a.comment_no_infix !== !0) throw new e(`CSV_INVALID_OPTION_COMMENT`, [
		`Invalid option comment_no_infix:`,
		`value must be a boolean,`,
		`got ${JSON.stringify(a.comment_no_infix)}`
	], a);
	if (a.delimiter_auto === void 0 || a.delimiter_auto === null || a.delimiter_auto === !1) a.delimiter_auto = !1;
	else if (a.delimiter_auto === !0) a.delimiter_auto = {};
	else if (!t(a.delimiter_auto)) throw new e(`CSV_INVALID_OPTION_DELIMITER_AUTO`, [
		`Invalid option delimiter_auto:`,
		`delimiter_auto must be a boolean or a configuration object,`,
		`got ${JSON.stringify(a.delimiter_auto)}`
	], a);
	if (a.delimiter_auto) {
		if (a.delimiter_auto.preferred === void 0) a.delimiter_auto.preferred = {
			44: 1.8,
			9: 1.8,
			59: 1.6,
			32: 1.6,
			58: 1.5,
			46: 1.4,
			47: 1.4
		};
		else if (!t(a.delimiter_auto.preferred)) throw new e(`CSV_INVALID_OPTION_DELIMITER_AUTO`, [
			`Invalid option delimiter_auto:`,
			`preferred must be an object,`,
			`got ${JSON.stringify(a.delimiter_auto.preferred)}`
		], a);
		if (a.delimiter_auto.score === void 0) a.delimiter_auto.score = (e, t) => (e.total - e.std) * (t.preferred[e.char_code] || 1);
		else if (typeof a.delimiter_auto.score != `function`) throw new e(`CSV_INVALID_OPTION_DELIMITER_AUTO`, [
			`Invalid option delimiter_auto:`,
			`score must be a function,`,
			`got ${JSON.stringify(a.delimiter_auto.score)}`
		], a);
		if (a.delimiter_auto.size === void 0) a.delimiter_auto.size = 2048;
		else if (typeof a.delimiter_auto.size != `number`) throw new e(`CSV_INVALID_OPTION_DELIMITER_AUTO`, [
			`Invalid option delimiter_auto:`,
			`size must be a number,`,
			`got ${JSON.stringify(a.delimiter_auto.size)}`
		], a);
	}
	let o = JSON.stringify(a.delimiter);
	if (a.delimiter_auto !== !1 && (a.delimiter = []), Array.isArray(a.delimiter) || ((a.delimiter === void 0 || a.delimiter === null || a.delimiter === !1) && (a.delimiter = Buffer.from(`,`, a.encoding)), a.delimiter = [a.delimiter]), a.delimiter = a.delimiter.map(function(t) {
		if (typeof t == `string` && (t = Buffer.from(t, a.encoding)), !Buffer.isBuffer(t) || t.length === 0) throw new e(`CSV_INVALID_OPTION_DELIMITER`, [
			`Invalid option delimiter:`,
			`delimiter must be a non empty string or buffer or array of string|buffer,`,
			`got ${o}`
		], a);
		return t;
	}), a.escape === void 0 || a.escape === !0 ? a.escape = Buffer.from(`"`, a.encoding) : typeof a.escape == `string` ? a.escape = Buffer.from(a.escape, a.encoding) : (a.escape === null || a.escape === !1) && (a.escape = null), a.escape !== null && !Buffer.isBuffer(a.escape)) throw Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(a.escape)}`);
	if (a.from === void 0 || a.from === null) a.from = 1;
	else if (typeof a.from == `string` && /\d+/.test(a.from) && (a.from = parseInt(a.from)), Number.isInteger(a.from)) {
		if (a.from < 0) throw Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(r.from)}`);
	} else throw Error(`Invalid Option: from must be an integer, got ${JSON.stringify(a.from)}`);
	if (a.from_line === void 0 || a.from_line === null) a.from_line = 1;
	else if (typeof a.from_line == `string` && /\d+/.test(a.from_line) && (a.from_line = parseInt(a.from_line)), Number.isInteger(a.from_line)) {
		if (a.from_line <= 0) throw Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(r.from_line)}`);
	} else throw Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(r.from_line)}`);
	if (a.ignore_last_delimiters === void 0 || a.ignore_last_delimiters === null) a.ignore_last_delimiters = !1;
	else if (typeof a.ignore_last_delimiters == `number`) a.ignore_last_delimiters = Math.floor(a.ignore_last_delimiters), a.ignore_last_delimiters === 0 && (a.ignore_last_delimiters = !1);
	else if (typeof a.ignore_last_delimiters != `boolean`) throw new e(`CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS`, [
		"Invalid option `ignore_last_delimiters`:",
		`the value must be a boolean value or an integer,`,
		`got ${JSON.stringify(a.ignore_last_delimiters)}`
	], a);
	if (a.ignore_last_delimiters === !0 && a.columns === !1) throw new e(`CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS`, ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], a);
	if (a.info === void 0 || a.info === null || a.info === !1) a.info = !1;
	else if (a.info !== !0) throw Error(`Invalid Option: info must be true, got ${JSON.stringify(a.info)}`);
	if (a.max_record_size === void 0 || a.max_record_size === null || a.max_record_size === !1) a.max_record_size = 0;
	else if (!(Number.isInteger(a.max_record_size) && a.max_record_size >= 0)) {
		if (typeof a.max_record_size == `string` && /\d+/.test(a.max_record_size)) a.max_record_size = parseInt(a.max_record_size);
		else throw Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(a.max_record_size)}`);
	}
	if (a.objname === void 0 || a.objname === null || a.objname === !1) a.objname = void 0;
	else if (Buffer.isBuffer(a.objname)) {
		if (a.objname.length === 0) throw Error(`Invalid Option: objname must be a non empty buffer`);
		a.encoding === null || (a.objname = a.objname.toString(a.encoding));
	} else if (typeof a.objname == `string`) {
		if (a.objname.length === 0) throw Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof a.objname != `number`) throw Error(`Invalid Option: objname must be a string or a buffer, got ${a.objname}`);
	if (a.objname !== void 0) {
		if (typeof a.objname == `number`) {
			if (a.columns !== !1) throw Error(`Invalid Option: objname index cannot be combined with columns or be defined as a field`);
		} else if (a.columns === !1) throw Error(`Invalid Option: objname field must be combined with columns or be defined as an index`);
	}
	if (a.on_record === void 0 || a.on_record === null) a.on_record = void 0;
	else if (typeof a.on_record != `function`) throw new e(`CSV_INVALID_OPTION_ON_RECORD`, [
		"Invalid option `on_record`:",
		`expect a function,`,
		`got ${JSON.stringify(a.on_record)}`
	], a);
	if (a.on_skip !== void 0 && a.on_skip !== null && typeof a.on_skip != `function`) throw Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(a.on_skip)}`);
	if (a.quote === null || a.quote === !1 || a.quote === ``) a.quote = null;
	else if (a.quote === void 0 || a.quote === !0 ? a.quote = Buffer.from(`"`, a.encoding) : typeof a.quote == `string` && (a.quote = Buffer.from(a.quote, a.encoding)), !Buffer.isBuffer(a.quote)) throw Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(a.quote)}`);
	if (a.raw === void 0 || a.raw === null || a.raw === !1) a.raw = !1;
	else if (a.raw !== !0) throw Error(`Invalid Option: raw must be true, got ${JSON.stringify(a.raw)}`);
	if (a.record_delimiter === void 0) a.record_delimiter = [];
	else if (typeof a.record_delimiter == `string` || Buffer.isBuffer(a.record_delimiter)) {
		if (a.record_delimiter.length === 0) throw new e(`CSV_INVALID_OPTION_RECORD_DELIMITER`, [
			"Invalid option `record_delimiter`:",
			`value must be a non empty string or buffer,`,
			`got ${JSON.stringify(a.record_delimiter)}`
		], a);
		a.record_delimiter = [a.record_delimiter];
	} else if (!Array.isArray(a.record_delimiter)) throw new e(`CSV_INVALID_OPTION_RECORD_DELIMITER`, [
		"Invalid option `record_delimiter`:",
		`value must be a string, a buffer or array of string|buffer,`,
		`got ${JSON.stringify(a.record_delimiter)}`
	], a);
	if (a.record_delimiter = a.record_delimiter.map(function(t, n) {
		if (typeof t != `string` && !Buffer.isBuffer(t)) throw new e(`CSV_INVALID_OPTION_RECORD_DELIMITER`, [
			"Invalid option `record_delimiter`:",
			`value must be a string, a buffer or array of string|buffer`,
			`at index ${n},`,
			`got ${JSON.stringify(t)}`
		], a);
		if (t.length === 0) throw new e(`CSV_INVALID_OPTION_RECORD_DELIMITER`, [
			"Invalid option `record_delimiter`:",
			`value must be a non empty string or buffer`,
			`at index ${n},`,
			`got ${JSON.stringify(t)}`
		], a);
		return typeof t == `string` && (t = Buffer.from(t, a.encoding)), t;
	}), typeof a.relax_column_count != `boolean`) {
		if (a.relax_column_count === void 0 || a.relax_column_count === null) a.relax_column_count = !1;
		else throw Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(a.relax_column_count)}`);
	}
	if (typeof a.relax_column_count_less != `boolean`) {
		if (a.relax_column_count_less === void 0 || a.relax_column_count_less === null) a.relax_column_count_less = !1;
		else throw Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(a.relax_column_count_less)}`);
	}
	if (typeof a.relax_column_count_more != `boolean`) {
		if (a.relax_column_count_more === void 0 || a.relax_column_count_more === null) a.relax_column_count_more = !1;
		else throw Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(a.relax_column_count_more)}`);
	}
	if (typeof a.relax_quotes != `boolean`) {
		if (a.relax_quotes === void 0 || a.relax_quotes === null) a.relax_quotes = !1;
		else throw Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(a.relax_quotes)}`);
	}
	if (typeof a.skip_empty_lines != `boolean`) {
		if (a.skip_empty_lines === void 0 || a.skip_empty_lines === null) a.skip_empty_lines = !1;
		else throw Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(a.skip_empty_lines)}`);
	}
	if (typeof a.skip_records_with_empty_values != `boolean`) {
		if (a.skip_records_with_empty_values === void 0 || a.skip_records_with_empty_values === null) a.skip_records_with_empty_values = !1;
		else throw Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(a.skip_records_with_empty_values)}`);
	}
	if (typeof a.skip_records_with_error != `boolean`) {
		if (a.skip_records_with_error === void 0 || a.skip_records_with_error === null) a.skip_records_with_error = !1;
		else throw Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(a.skip_records_with_error)}`);
	}
	if (a.rtrim === void 0 || a.rtrim === null || a.rtrim === !1) a.rtrim = !1;
	else if (a.rtrim !== !0) throw Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(a.rtrim)}`);
	if (a.ltrim === void 0 || a.ltrim === null || a.ltrim === !1) a.ltrim = !1;
	else if (a.ltrim !== !0) throw Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(a.ltrim)}`);
	if (a.trim === void 0 || a.trim === null || a.trim === !1) a.trim = !1;
	else if (a.trim !== !0) throw Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(a.trim)}`);
	if (a.trim === !0 && r.ltrim !== !1 ? a.ltrim = !0 : a.ltrim !== !0 && (a.ltrim = !1), a.trim === !0 && r.rtrim !== !1 ? a.rtrim = !0 : a.rtrim !== !0 && (a.rtrim = !1), a.to === void 0 || a.to === null) a.to = -1;
	else if (a.to !== -1) {
		if (typeof a.to == `string` && /\d+/.test(a.to) && (a.to = parseInt(a.to)), Number.isInteger(a.to)) {
			if (a.to <= 0) throw Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(r.to)}`);
		} else throw Error(`Invalid Option: to must be an integer, got ${JSON.stringify(r.to)}`);
	}
	if (a.to_line === void 0 || a.to_line === null) a.to_line = -1;
	else if (a.to_line !== -1) {
		if (typeof a.to_line == `string` && /\d+/.test(a.to_line) && (a.to_line = parseInt(a.to_line)), Number.isInteger(a.to_line)) {
			if (a.to_line <= 0) throw Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(r.to_line)}`);
		} else throw Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(r.to_line)}`);
	}
	return a;
}, o = function(e, t) {
	t || ({delimiter_auto: t} = a({ delimiter_auto: !0 })), typeof e == `string` && (e = Buffer.from(e)), Buffer.isBuffer(e) && (e = ((e) => {
		let t = [], n = u({ delimiter: [] }).parse(e, !0, (e) => t.push(e), () => {});
		if (n !== void 0) throw n;
		return t;
	})(e));
	let n = Array(127).fill().map(() => ({ lines: [] }));
	e.map(([e], t) => {
		for (let r = 0, i = e.length; r < i; r++) {
			let i = e.charCodeAt(r);
			n[i].lines[t] === void 0 && (n[i].lines[t] = 0), n[i].lines[t]++;
		}
	}), n.map((e, n) => {
		e.char_code = n, e.std = s(e.lines), e.total = e.lines.reduce((e, t) => e + t, 0), e.preferred = !!t.preferred[n], e.score = t.score(e, t);
	});
	let r = n.reduce((e, t) => e.score > t.score ? e : t, {});
	return String.fromCharCode(r.char_code);
}, s = function(e) {
	let t = e.length;
	if (t === 0) return 0;
	let n = e.reduce((e, t) => e + t) / t;
	return Math.sqrt(e.map((e) => (e - n) ** 2).reduce((e, t) => e + t) / t);
}, c = function(e) {
	return e.every((e) => e == null || e.toString && e.toString().trim() === ``);
}, l = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
}, u = function(t = {}) {
	let i = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	}, s = a(t);
	return {
		info: i,
		original_options: t,
		options: s,
		state: r(s),
		__needMoreData: function(e, t, n) {
			if (n) return !1;
			let { encoding: r, escape: i, quote: a } = this.options, { quoting: o, needMoreDataSize: s, recordDelimiterMaxLength: c } = this.state;
			return t - e - 1 < Math.max(s, c === 0 ? Buffer.from(`\r
`, r).length : c, o ? (i === null ? 0 : i.length) + a.length : 0, o ? a.length + c : 0);
		},
		parse: function(t, n, r, i) {
			let { bom: s, comment_no_infix: c, delimiter_auto: u, encoding: d, from_line: f, ltrim: p, max_record_size: m, raw: h, relax_quotes: g, rtrim: _, skip_empty_lines: v, to: y, to_line: b } = this.options, { comment: x, escape: S, quote: C, record_delimiter: w } = this.options, { bomSkipped: T, delimiterDiscovered: E, delimiterBufPrevious: D, rawBuffer: O, escapeIsQuote: k } = this.state;
			if (!E && u) {
				let e;
				if (e = D === void 0 ? t : D !== void 0 && t === void 0 ? D : Buffer.concat([D, t]), t = void 0, n || e.length > u.size) this.options.delimiter = [Buffer.from(o(e, this.options.delimiter_auto))], this.state.previousBuf = e, this.state.delimiterBufPrevious = void 0, this.state.delimiterDiscovered = !0;
				else {
					this.state.delimiterBufPrevious = e;
					return;
				}
			}
			let { previousBuf: A } = this.state, j;
			if (A === void 0) {
				if (t === void 0) {
					i();
					return;
				}
				j = t;
			} else j = A !== void 0 && t === void 0 ? A : Buffer.concat([A, t]);
			if (T === !1) {
				if (s === !1) this.state.bomSkipped = !0;
				else if (j.length < 3) {
					if (n === !1) {
						this.state.previousBuf = j;
						return;
					}
				} else {
					for (let e in l) if (l[e].compare(j, 0, l[e].length) === 0) {
						let t = l[e].length;
						this.state.bufBytesStart += t, j = j.slice(t);
						let n = a({
							...this.original_options,
							encoding: e
						});
						for (let e in n) this.options[e] = n[e];
						({comment: x, escape: S, quote: C} = this.options);
						break;
					}
					this.state.bomSkipped = !0;
				}
			}
			let M = j.length, N = 0;
			for (; N < M && !this.__needMoreData(N, M, n); N++) {
				if (this.state.wasRowDelimiter === !0 && (this.info.lines++, this.state.wasRowDelimiter = !1), b !== -1 && this.info.lines > b) {
					this.state.stop = !0, i();
					return;
				}
				this.state.quoting === !1 && w.length === 0 && this.__autoDiscoverRecordDelimiter(j, N) && (w = this.options.record_delimiter);
				let t = j[N];
				if (h === !0 && O.append(t), (t === 13 || t === 10) && this.state.wasRowDelimiter === !1 && (this.state.wasRowDelimiter = !0), this.state.escaping === !0) this.state.escaping = !1;
				else {
					if (S !== null && this.state.quoting === !0 && this.__isEscape(j, N, t) && N + S.length < M) {
						if (k) {
							if (this.__isQuote(j, N + S.length)) {
								this.state.escaping = !0, N += S.length - 1;
								continue;
							}
						} else {
							this.state.escaping = !0, N += S.length - 1;
							continue;
						}
					}
					if (this.state.commenting === !1 && this.__isQuote(j, N)) {
						if (this.state.quoting === !0) {
							let n = j[N + C.length], r = _ && this.__isCharTrimable(j, N + C.length), i = x !== null && this.__compareBytes(x, j, N + C.length, n), a = this.__isDelimiter(j, N + C.length, n), o = w.length === 0 ? this.__autoDiscoverRecordDelimiter(j, N + C.length) : this.__isRecordDelimiter(n, j, N + C.length);
							if (S !== null && this.__isEscape(j, N, t) && this.__isQuote(j, N + S.length)) N += S.length - 1;
							else if (!n || a || o || i || r) {
								this.state.quoting = !1, this.state.wasQuoting = !0, N += C.length - 1;
								continue;
							} else if (g === !1) {
								let t = this.__error(new e(`CSV_INVALID_CLOSING_QUOTE`, [
									`Invalid Closing Quote:`,
									`got "${String.fromCharCode(n)}"`,
									`at line ${this.info.lines}`,
									`instead of delimiter, record delimiter, trimable character`,
									`(if activated) or comment`
								], this.options, this.__infoField()));
								if (t !== void 0) return t;
							} else this.state.quoting = !1, this.state.wasQuoting = !0, this.state.field.prepend(C), N += C.length - 1;
						} else if (this.state.field.length !== 0) {
							if (g === !1) {
								let t = this.__infoField(), n = Object.keys(l).map((e) => l[e].equals(this.state.field.toString()) ? e : !1).filter(Boolean)[0], r = this.__error(new e(`INVALID_OPENING_QUOTE`, [
									`Invalid Opening Quote:`,
									`a quote is found on field ${JSON.stringify(t.column)} at line ${t.lines}, value is ${JSON.stringify(this.state.field.toString(d))}`,
									n ? `(${n} bom)` : void 0
								], this.options, t, { field: this.state.field }));
								if (r !== void 0) return r;
							}
						} else {
							this.state.quoting = !0, N += C.length - 1;
							continue;
						}
					}
					if (this.state.quoting === !1) {
						let e = this.__isRecordDelimiter(t, j, N);
						if (e !== 0) {
							if (this.state.commenting && this.state.wasQuoting === !1 && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === !1 && this.info.lines + +(this.state.wasRowDelimiter === !0) >= f) {
									this.state.enabled = !0, this.__resetField(), this.__resetRecord(), N += e - 1;
									continue;
								}
								if (v === !0 && this.state.wasQuoting === !1 && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++, N += e - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + N;
								let t = this.__onField();
								if (t !== void 0) return t;
								this.info.bytes = this.state.bufBytesStart + N + e;
								let n = this.__onRecord(r);
								if (n !== void 0) return n;
								if (y !== -1 && this.info.records >= y) {
									this.state.stop = !0, i();
									return;
								}
							}
							this.state.commenting = !1, N += e - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (x !== null && (c === !1 || this.state.record.length === 0 && this.state.field.length === 0) && this.__compareBytes(x, j, N, t) !== 0) {
							this.state.commenting = !0;
							continue;
						}
						let n = this.__isDelimiter(j, N, t);
						if (n !== 0) {
							this.info.bytes = this.state.bufBytesStart + N;
							let e = this.__onField();
							if (e !== void 0) return e;
							N += n - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === !1 && m !== 0 && this.state.record_length + this.state.field.length > m) return this.__error(new e(`CSV_MAX_RECORD_SIZE`, [
					`Max Record Size:`,
					`record exceed the maximum number of tolerated bytes`,
					`of ${m}`,
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				let n = p === !1 || this.state.quoting === !0 || this.state.field.length !== 0 || !this.__isCharTrimable(j, N), a = _ === !1 || this.state.wasQuoting === !1;
				if (n === !0 && a === !0) this.state.field.append(t);
				else if (_ === !0 && !this.__isCharTrimable(j, N)) return this.__error(new e(`CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE`, [
					`Invalid Closing Quote:`,
					`found non trimable byte after quote`,
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					n === !1 && (N += this.__isCharTrimable(j, N) - 1);
					continue;
				}
			}
			if (n === !0) {
				if (this.state.quoting === !0) {
					let t = this.__error(new e(`CSV_QUOTE_NOT_CLOSED`, [`Quote Not Closed:`, `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (t !== void 0) return t;
				} else if (this.state.wasQuoting === !0 || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + N;
					let e = this.__onField();
					if (e !== void 0) return e;
					let t = this.__onRecord(r);
					if (t !== void 0) return t;
				} else this.state.wasRowDelimiter === !0 ? this.info.empty_lines++ : this.state.commenting === !0 && this.info.comment_lines++;
			} else this.state.bufBytesStart += N, this.state.previousBuf = j.slice(N);
			this.state.wasRowDelimiter === !0 && (this.info.lines++, this.state.wasRowDelimiter = !1);
		},
		__onRecord: function(t) {
			let { columns: n, group_columns_by_name: r, encoding: i, info: a, from: o, relax_column_count: s, relax_column_count_less: l, relax_column_count_more: u, raw: d, skip_records_with_empty_values: f } = this.options, { enabled: p, record: m } = this.state;
			if (p === !1) return this.__resetRecord();
			let h = m.length;
			if (n === !0) {
				if (f === !0 && c(m)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(m);
			}
			if (n === !1 && this.info.records === 0 && (this.state.expectedRecordLength = h), h !== this.state.expectedRecordLength) {
				let t = n === !1 ? new e(`CSV_RECORD_INCONSISTENT_FIELDS_LENGTH`, [
					`Invalid Record Length:`,
					`expect ${this.state.expectedRecordLength},`,
					`got ${h} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record: m }) : new e(`CSV_RECORD_INCONSISTENT_COLUMNS`, [
					`Invalid Record Length:`,
					`columns length is ${n.length},`,
					`got ${h} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record: m });
				if (s === !0 || l === !0 && h < this.state.expectedRecordLength || u === !0 && h > this.state.expectedRecordLength) this.info.invalid_field_length++, this.state.error = t;
				else {
					let e = this.__error(t);
					if (e) return e;
				}
			}
			if (f === !0 && c(m)) this.__resetRecord();
			else if (this.state.recordHasError === !0) this.__resetRecord(), this.state.recordHasError = !1;
			else {
				if (this.info.records++, o === 1 || this.info.records >= o) {
					let { objname: e } = this.options;
					if (n !== !1) {
						let o = {};
						for (let e = 0, t = m.length; e < t; e++) n[e] === void 0 || n[e].disabled || (r === !0 && Object.hasOwn(o, n[e].name) ? Array.isArray(o[n[e].name]) ? o[n[e].name] = o[n[e].name].concat(m[e]) : o[n[e].name] = [o[n[e].name], m[e]] : Object.defineProperty(o, n[e].name, {
							value: m[e],
							enumerable: !0,
							writable: !0,
							configurable: !0
						}));
						if (d === !0 || a === !0) {
							let n = Object.assign({ record: o }, d === !0 ? { raw: this.state.rawBuffer.toString(i) } : {}, a === !0 ? { info: this.__infoRecord() } : {}), r = this.__push(e === void 0 ? n : [o[e], n], t);
							if (r) return r;
						} else {
							let n = this.__push(e === void 0 ? o : [o[e], o], t);
							if (n) return n;
						}
					} else if (d === !0 || a === !0) {
						let n = Object.assign({ record: m }, d === !0 ? { raw: this.state.rawBuffer.toString(i) } : {}, a === !0 ? { info: this.__infoRecord() } : {}), r = this.__push(e === void 0 ? n : [m[e], n], t);
						if (r) return r;
					} else {
						let n = this.__push(e === void 0 ? m : [m[e], m], t);
						if (n) return n;
					}
				}
				this.__resetRecord();
			}
		},
		__firstLineToColumns: function(t) {
			let { firstLineToHeaders: r } = this.state;
			try {
				let i = r === void 0 ? t : r.call(null, t);
				if (!Array.isArray(i)) return this.__error(new e(`CSV_INVALID_COLUMN_MAPPING`, [
					`Invalid Column Mapping:`,
					`expect an array from column function,`,
					`got ${JSON.stringify(i)}`
				], this.options, this.__infoField(), { headers: i }));
				let a = n(i);
				this.state.expectedRecordLength = a.length, this.options.columns = a, this.__resetRecord();
				return;
			} catch (e) {
				return e;
			}
		},
		__resetRecord: function() {
			this.options.raw === !0 && this.state.rawBuffer.reset(), this.state.error = void 0, this.state.record = [], this.state.record_length = 0;
		},
		__onField: function() {
			let { cast: e, encoding: t, rtrim: n, max_record_size: r } = this.options, { enabled: i, wasQuoting: a } = this.state;
			if (i === !1) return this.__resetField();
			let o = this.state.field.toString(t);
			if (n === !0 && a === !1 && (o = o.trimRight()), e === !0) {
				let [e, t] = this.__cast(o);
				if (e !== void 0) return e;
				o = t;
			}
			this.state.record.push(o), r !== 0 && typeof o == `string` && (this.state.record_length += o.length), this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset(), this.state.wasQuoting = !1;
		},
		__push: function(e, t) {
			let { on_record: n } = this.options;
			if (n !== void 0) {
				let t = this.__infoRecord();
				try {
					e = n.call(null, e, t);
				} catch (e) {
					return e;
				}
				if (e == null) return;
			}
			this.info.bytes_records += this.info.bytes, t(e);
		},
		__cast: function(e) {
			let { columns: t, relax_column_count: n } = this.options;
			if (Array.isArray(t) === !0 && n && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				let t = this.__infoField();
				return [void 0, this.state.castField.call(null, e, t)];
			} catch (e) {
				return [e];
			}
			if (this.__isFloat(e)) return [void 0, parseFloat(e)];
			if (this.options.cast_date !== !1) {
				let t = this.__infoField();
				return [void 0, this.options.cast_date.call(null, e, t)];
			}
			return [void 0, e];
		},
		__compareBytes: function(e, t, n, r) {
			if (e[0] !== r) return 0;
			let i = e.length;
			for (let r = 1; r < i; r++) if (e[r] !== t[n + r]) return 0;
			return i;
		},
		__isCharTrimable: function(e, t) {
			let { timchars: n, timcharFirstBytes: r } = this.state, i = e[t];
			if (i === void 0 || r[i] === 0) return 0;
			loop1: for (let r = 0; r < n.length; r++) {
				let i = n[r];
				for (let n = 0; n < i.length; n++) if (i[n] !== e[t + n]) continue loop1;
				return i.length;
			}
			return 0;
		},
		__isDelimiter: function(e, t, n) {
			let { delimiter: r, ignore_last_delimiters: i } = this.options;
			if (i === !0 && this.state.record.length === this.options.columns.length - 1 || i !== !1 && typeof i == `number` && this.state.record.length === i - 1) return 0;
			loop1: for (let i = 0; i < r.length; i++) {
				let a = r[i];
				if (a[0] === n) {
					for (let n = 1; n < a.length; n++) if (a[n] !== e[t + n]) continue loop1;
					return a.length;
				}
			}
			return 0;
		},
		__isEscape: function(e, t, n) {
			let { escape: r } = this.options;
			if (r === null) return !1;
			let i = r.length;
			if (r[0] === n) {
				for (let n = 0; n < i; n++) if (r[n] !== e[t + n]) return !1;
				return !0;
			}
			return !1;
		},
		__isFloat: function(e) {
			return e - parseFloat(e) + 1 >= 0;
		},
		__isQuote: function(e, t) {
			let { quote: n } = this.options;
			if (n === null) return !1;
			let r = n.length;
			for (let i = 0; i < r; i++) if (n[i] !== e[t + i]) return !1;
			return !0;
		},
		__isRecordDelimiter: function(e, t, n) {
			let { record_delimiter: r } = this.options, i = r.length;
			loop1: for (let a = 0; a < i; a++) {
				let i = r[a], o = i.length;
				if (i[0] === e) {
					for (let e = 1; e < o; e++) if (i[e] !== t[n + e]) continue loop1;
					return i.length;
				}
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(e, t) {
			let { encoding: n } = this.options, r = [
				Buffer.from(`\r
`, n),
				Buffer.from(`
`, n),
				Buffer.from(`\r`, n)
			];
			loop: for (let n = 0; n < r.length; n++) {
				let i = r[n].length;
				for (let a = 0; a < i; a++) if (r[n][a] !== e[t + a]) continue loop;
				return this.options.record_delimiter.push(r[n]), this.state.recordDelimiterMaxLength = r[n].length, r[n].length;
			}
			return 0;
		},
		__error: function(e) {
			let { encoding: t, raw: n, skip_records_with_error: r } = this.options, i = typeof e == `string` ? Error(e) : e;
			if (r) {
				if (this.state.recordHasError = !0, this.options.on_skip !== void 0) try {
					this.options.on_skip(i, n ? this.state.rawBuffer.toString(t) : void 0);
				} catch (e) {
					return e;
				}
			} else return i;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			let { columns: e, raw: t, encoding: n } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: e === !0,
				index: this.state.record.length,
				raw: t ? this.state.rawBuffer.toString(n) : void 0
			};
		},
		__infoField: function() {
			let { columns: e } = this.options, t = Array.isArray(e), n = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records: n,
				column: t === !0 ? e.length > this.state.record.length ? e[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
}, d = function(e, t = {}) {
	typeof e == `string` && (e = Buffer.from(e));
	let n = t && t.objname ? Object.create(null) : [], r = u(t), i = r.parse(e, !0, (e) => {
		r.options.objname === void 0 ? n.push(e) : n[e[0]] = e[1];
	}, () => {});
	if (i !== void 0) throw i;
	return n;
};
export { e as n, d as t };
