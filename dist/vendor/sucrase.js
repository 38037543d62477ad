import { t as e } from "../rolldown-runtime.js";
var t = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t;
	(function(e) {
		e[e.NONE = 0] = `NONE`, e[e._abstract = 1] = `_abstract`, e[e._accessor = 2] = `_accessor`, e[e._as = 3] = `_as`, e[e._assert = 4] = `_assert`, e[e._asserts = 5] = `_asserts`, e[e._async = 6] = `_async`, e[e._await = 7] = `_await`, e[e._checks = 8] = `_checks`, e[e._constructor = 9] = `_constructor`, e[e._declare = 10] = `_declare`, e[e._enum = 11] = `_enum`, e[e._exports = 12] = `_exports`, e[e._from = 13] = `_from`, e[e._get = 14] = `_get`, e[e._global = 15] = `_global`, e[e._implements = 16] = `_implements`, e[e._infer = 17] = `_infer`, e[e._interface = 18] = `_interface`, e[e._is = 19] = `_is`, e[e._keyof = 20] = `_keyof`, e[e._mixins = 21] = `_mixins`, e[e._module = 22] = `_module`, e[e._namespace = 23] = `_namespace`, e[e._of = 24] = `_of`, e[e._opaque = 25] = `_opaque`, e[e._out = 26] = `_out`, e[e._override = 27] = `_override`, e[e._private = 28] = `_private`, e[e._protected = 29] = `_protected`, e[e._proto = 30] = `_proto`, e[e._public = 31] = `_public`, e[e._readonly = 32] = `_readonly`, e[e._require = 33] = `_require`, e[e._satisfies = 34] = `_satisfies`, e[e._set = 35] = `_set`, e[e._static = 36] = `_static`, e[e._symbol = 37] = `_symbol`, e[e._type = 38] = `_type`, e[e._unique = 39] = `_unique`, e[e._using = 40] = `_using`;
	})(t || (e.ContextualKeyword = t = {}));
})), n = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t;
	(function(e) {
		e[e.PRECEDENCE_MASK = 15] = `PRECEDENCE_MASK`, e[e.IS_KEYWORD = 16] = `IS_KEYWORD`, e[e.IS_ASSIGN = 32] = `IS_ASSIGN`, e[e.IS_RIGHT_ASSOCIATIVE = 64] = `IS_RIGHT_ASSOCIATIVE`, e[e.IS_PREFIX = 128] = `IS_PREFIX`, e[e.IS_POSTFIX = 256] = `IS_POSTFIX`, e[e.IS_EXPRESSION_START = 512] = `IS_EXPRESSION_START`, e[e.num = 512] = `num`, e[e.bigint = 1536] = `bigint`, e[e.decimal = 2560] = `decimal`, e[e.regexp = 3584] = `regexp`, e[e.string = 4608] = `string`, e[e.name = 5632] = `name`, e[e.eof = 6144] = `eof`, e[e.bracketL = 7680] = `bracketL`, e[e.bracketR = 8192] = `bracketR`, e[e.braceL = 9728] = `braceL`, e[e.braceBarL = 10752] = `braceBarL`, e[e.braceR = 11264] = `braceR`, e[e.braceBarR = 12288] = `braceBarR`, e[e.parenL = 13824] = `parenL`, e[e.parenR = 14336] = `parenR`, e[e.comma = 15360] = `comma`, e[e.semi = 16384] = `semi`, e[e.colon = 17408] = `colon`, e[e.doubleColon = 18432] = `doubleColon`, e[e.dot = 19456] = `dot`, e[e.question = 20480] = `question`, e[e.questionDot = 21504] = `questionDot`, e[e.arrow = 22528] = `arrow`, e[e.template = 23552] = `template`, e[e.ellipsis = 24576] = `ellipsis`, e[e.backQuote = 25600] = `backQuote`, e[e.dollarBraceL = 27136] = `dollarBraceL`, e[e.at = 27648] = `at`, e[e.hash = 29184] = `hash`, e[e.eq = 29728] = `eq`, e[e.assign = 30752] = `assign`, e[e.preIncDec = 32640] = `preIncDec`, e[e.postIncDec = 33664] = `postIncDec`, e[e.bang = 34432] = `bang`, e[e.tilde = 35456] = `tilde`, e[e.pipeline = 35841] = `pipeline`, e[e.nullishCoalescing = 36866] = `nullishCoalescing`, e[e.logicalOR = 37890] = `logicalOR`, e[e.logicalAND = 38915] = `logicalAND`, e[e.bitwiseOR = 39940] = `bitwiseOR`, e[e.bitwiseXOR = 40965] = `bitwiseXOR`, e[e.bitwiseAND = 41990] = `bitwiseAND`, e[e.equality = 43015] = `equality`, e[e.lessThan = 44040] = `lessThan`, e[e.greaterThan = 45064] = `greaterThan`, e[e.relationalOrEqual = 46088] = `relationalOrEqual`, e[e.bitShiftL = 47113] = `bitShiftL`, e[e.bitShiftR = 48137] = `bitShiftR`, e[e.plus = 49802] = `plus`, e[e.minus = 50826] = `minus`, e[e.modulo = 51723] = `modulo`, e[e.star = 52235] = `star`, e[e.slash = 53259] = `slash`, e[e.exponent = 54348] = `exponent`, e[e.jsxName = 55296] = `jsxName`, e[e.jsxText = 56320] = `jsxText`, e[e.jsxEmptyText = 57344] = `jsxEmptyText`, e[e.jsxTagStart = 58880] = `jsxTagStart`, e[e.jsxTagEnd = 59392] = `jsxTagEnd`, e[e.typeParameterStart = 60928] = `typeParameterStart`, e[e.nonNullAssertion = 61440] = `nonNullAssertion`, e[e._break = 62480] = `_break`, e[e._case = 63504] = `_case`, e[e._catch = 64528] = `_catch`, e[e._continue = 65552] = `_continue`, e[e._debugger = 66576] = `_debugger`, e[e._default = 67600] = `_default`, e[e._do = 68624] = `_do`, e[e._else = 69648] = `_else`, e[e._finally = 70672] = `_finally`, e[e._for = 71696] = `_for`, e[e._function = 73232] = `_function`, e[e._if = 73744] = `_if`, e[e._return = 74768] = `_return`, e[e._switch = 75792] = `_switch`, e[e._throw = 77456] = `_throw`, e[e._try = 77840] = `_try`, e[e._var = 78864] = `_var`, e[e._let = 79888] = `_let`, e[e._const = 80912] = `_const`, e[e._while = 81936] = `_while`, e[e._with = 82960] = `_with`, e[e._new = 84496] = `_new`, e[e._this = 85520] = `_this`, e[e._super = 86544] = `_super`, e[e._class = 87568] = `_class`, e[e._extends = 88080] = `_extends`, e[e._export = 89104] = `_export`, e[e._import = 90640] = `_import`, e[e._yield = 91664] = `_yield`, e[e._null = 92688] = `_null`, e[e._true = 93712] = `_true`, e[e._false = 94736] = `_false`, e[e._in = 95256] = `_in`, e[e._instanceof = 96280] = `_instanceof`, e[e._typeof = 97936] = `_typeof`, e[e._void = 98960] = `_void`, e[e._delete = 99984] = `_delete`, e[e._async = 100880] = `_async`, e[e._get = 101904] = `_get`, e[e._set = 102928] = `_set`, e[e._declare = 103952] = `_declare`, e[e._readonly = 104976] = `_readonly`, e[e._abstract = 106e3] = `_abstract`, e[e._static = 107024] = `_static`, e[e._public = 107536] = `_public`, e[e._private = 108560] = `_private`, e[e._protected = 109584] = `_protected`, e[e._override = 110608] = `_override`, e[e._as = 112144] = `_as`, e[e._enum = 113168] = `_enum`, e[e._type = 114192] = `_type`, e[e._implements = 115216] = `_implements`;
	})(t || (e.TokenType = t = {}));
	function n(e) {
		switch (e) {
			case t.num: return `num`;
			case t.bigint: return `bigint`;
			case t.decimal: return `decimal`;
			case t.regexp: return `regexp`;
			case t.string: return `string`;
			case t.name: return `name`;
			case t.eof: return `eof`;
			case t.bracketL: return `[`;
			case t.bracketR: return `]`;
			case t.braceL: return `{`;
			case t.braceBarL: return `{|`;
			case t.braceR: return `}`;
			case t.braceBarR: return `|}`;
			case t.parenL: return `(`;
			case t.parenR: return `)`;
			case t.comma: return `,`;
			case t.semi: return `;`;
			case t.colon: return `:`;
			case t.doubleColon: return `::`;
			case t.dot: return `.`;
			case t.question: return `?`;
			case t.questionDot: return `?.`;
			case t.arrow: return `=>`;
			case t.template: return `template`;
			case t.ellipsis: return `...`;
			case t.backQuote: return "`";
			case t.dollarBraceL: return "${";
			case t.at: return `@`;
			case t.hash: return `#`;
			case t.eq: return `=`;
			case t.assign: return `_=`;
			case t.preIncDec: return `++/--`;
			case t.postIncDec: return `++/--`;
			case t.bang: return `!`;
			case t.tilde: return `~`;
			case t.pipeline: return `|>`;
			case t.nullishCoalescing: return `??`;
			case t.logicalOR: return `||`;
			case t.logicalAND: return `&&`;
			case t.bitwiseOR: return `|`;
			case t.bitwiseXOR: return `^`;
			case t.bitwiseAND: return `&`;
			case t.equality: return `==/!=`;
			case t.lessThan: return `<`;
			case t.greaterThan: return `>`;
			case t.relationalOrEqual: return `<=/>=`;
			case t.bitShiftL: return `<<`;
			case t.bitShiftR: return `>>/>>>`;
			case t.plus: return `+`;
			case t.minus: return `-`;
			case t.modulo: return `%`;
			case t.star: return `*`;
			case t.slash: return `/`;
			case t.exponent: return `**`;
			case t.jsxName: return `jsxName`;
			case t.jsxText: return `jsxText`;
			case t.jsxEmptyText: return `jsxEmptyText`;
			case t.jsxTagStart: return `jsxTagStart`;
			case t.jsxTagEnd: return `jsxTagEnd`;
			case t.typeParameterStart: return `typeParameterStart`;
			case t.nonNullAssertion: return `nonNullAssertion`;
			case t._break: return `break`;
			case t._case: return `case`;
			case t._catch: return `catch`;
			case t._continue: return `continue`;
			case t._debugger: return `debugger`;
			case t._default: return `default`;
			case t._do: return `do`;
			case t._else: return `else`;
			case t._finally: return `finally`;
			case t._for: return `for`;
			case t._function: return `function`;
			case t._if: return `if`;
			case t._return: return `return`;
			case t._switch: return `switch`;
			case t._throw: return `throw`;
			case t._try: return `try`;
			case t._var: return `var`;
			case t._let: return `let`;
			case t._const: return `const`;
			case t._while: return `while`;
			case t._with: return `with`;
			case t._new: return `new`;
			case t._this: return `this`;
			case t._super: return `super`;
			case t._class: return `class`;
			case t._extends: return `extends`;
			case t._export: return `export`;
			case t._import: return `import`;
			case t._yield: return `yield`;
			case t._null: return `null`;
			case t._true: return `true`;
			case t._false: return `false`;
			case t._in: return `in`;
			case t._instanceof: return `instanceof`;
			case t._typeof: return `typeof`;
			case t._void: return `void`;
			case t._delete: return `delete`;
			case t._async: return `async`;
			case t._get: return `get`;
			case t._set: return `set`;
			case t._declare: return `declare`;
			case t._readonly: return `readonly`;
			case t._abstract: return `abstract`;
			case t._static: return `static`;
			case t._public: return `public`;
			case t._private: return `private`;
			case t._protected: return `protected`;
			case t._override: return `override`;
			case t._as: return `as`;
			case t._enum: return `enum`;
			case t._type: return `type`;
			case t._implements: return `implements`;
			default: return ``;
		}
	}
	e.formatTokenType = n;
})), r = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = t(), i = n(), Scope = class {
		constructor(e, t, n) {
			this.startTokenIndex = e, this.endTokenIndex = t, this.isFunctionScope = n;
		}
	};
	e.Scope = Scope;
	var StateSnapshot = class {
		constructor(e, t, n, r, i, a, o, s, c, l, u, d, f) {
			this.potentialArrowAt = e, this.noAnonFunctionType = t, this.inDisallowConditionalTypesContext = n, this.tokensLength = r, this.scopesLength = i, this.pos = a, this.type = o, this.contextualKeyword = s, this.start = c, this.end = l, this.isType = u, this.scopeDepth = d, this.error = f;
		}
	};
	e.StateSnapshot = StateSnapshot, e.default = class State {
		constructor() {
			State.prototype.__init.call(this), State.prototype.__init2.call(this), State.prototype.__init3.call(this), State.prototype.__init4.call(this), State.prototype.__init5.call(this), State.prototype.__init6.call(this), State.prototype.__init7.call(this), State.prototype.__init8.call(this), State.prototype.__init9.call(this), State.prototype.__init10.call(this), State.prototype.__init11.call(this), State.prototype.__init12.call(this), State.prototype.__init13.call(this);
		}
		__init() {
			this.potentialArrowAt = -1;
		}
		__init2() {
			this.noAnonFunctionType = !1;
		}
		__init3() {
			this.inDisallowConditionalTypesContext = !1;
		}
		__init4() {
			this.tokens = [];
		}
		__init5() {
			this.scopes = [];
		}
		__init6() {
			this.pos = 0;
		}
		__init7() {
			this.type = i.TokenType.eof;
		}
		__init8() {
			this.contextualKeyword = r.ContextualKeyword.NONE;
		}
		__init9() {
			this.start = 0;
		}
		__init10() {
			this.end = 0;
		}
		__init11() {
			this.isType = !1;
		}
		__init12() {
			this.scopeDepth = 0;
		}
		__init13() {
			this.error = null;
		}
		snapshot() {
			return new StateSnapshot(this.potentialArrowAt, this.noAnonFunctionType, this.inDisallowConditionalTypesContext, this.tokens.length, this.scopes.length, this.pos, this.type, this.contextualKeyword, this.start, this.end, this.isType, this.scopeDepth, this.error);
		}
		restoreFromSnapshot(e) {
			this.potentialArrowAt = e.potentialArrowAt, this.noAnonFunctionType = e.noAnonFunctionType, this.inDisallowConditionalTypesContext = e.inDisallowConditionalTypesContext, this.tokens.length = e.tokensLength, this.scopes.length = e.scopesLength, this.pos = e.pos, this.type = e.type, this.contextualKeyword = e.contextualKeyword, this.start = e.start, this.end = e.end, this.isType = e.isType, this.scopeDepth = e.scopeDepth, this.error = e.error;
		}
	};
})), i = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t;
	(function(e) {
		e[e.backSpace = 8] = `backSpace`, e[e.lineFeed = 10] = `lineFeed`, e[e.tab = 9] = `tab`, e[e.carriageReturn = 13] = `carriageReturn`, e[e.shiftOut = 14] = `shiftOut`, e[e.space = 32] = `space`, e[e.exclamationMark = 33] = `exclamationMark`, e[e.quotationMark = 34] = `quotationMark`, e[e.numberSign = 35] = `numberSign`, e[e.dollarSign = 36] = `dollarSign`, e[e.percentSign = 37] = `percentSign`, e[e.ampersand = 38] = `ampersand`, e[e.apostrophe = 39] = `apostrophe`, e[e.leftParenthesis = 40] = `leftParenthesis`, e[e.rightParenthesis = 41] = `rightParenthesis`, e[e.asterisk = 42] = `asterisk`, e[e.plusSign = 43] = `plusSign`, e[e.comma = 44] = `comma`, e[e.dash = 45] = `dash`, e[e.dot = 46] = `dot`, e[e.slash = 47] = `slash`, e[e.digit0 = 48] = `digit0`, e[e.digit1 = 49] = `digit1`, e[e.digit2 = 50] = `digit2`, e[e.digit3 = 51] = `digit3`, e[e.digit4 = 52] = `digit4`, e[e.digit5 = 53] = `digit5`, e[e.digit6 = 54] = `digit6`, e[e.digit7 = 55] = `digit7`, e[e.digit8 = 56] = `digit8`, e[e.digit9 = 57] = `digit9`, e[e.colon = 58] = `colon`, e[e.semicolon = 59] = `semicolon`, e[e.lessThan = 60] = `lessThan`, e[e.equalsTo = 61] = `equalsTo`, e[e.greaterThan = 62] = `greaterThan`, e[e.questionMark = 63] = `questionMark`, e[e.atSign = 64] = `atSign`, e[e.uppercaseA = 65] = `uppercaseA`, e[e.uppercaseB = 66] = `uppercaseB`, e[e.uppercaseC = 67] = `uppercaseC`, e[e.uppercaseD = 68] = `uppercaseD`, e[e.uppercaseE = 69] = `uppercaseE`, e[e.uppercaseF = 70] = `uppercaseF`, e[e.uppercaseG = 71] = `uppercaseG`, e[e.uppercaseH = 72] = `uppercaseH`, e[e.uppercaseI = 73] = `uppercaseI`, e[e.uppercaseJ = 74] = `uppercaseJ`, e[e.uppercaseK = 75] = `uppercaseK`, e[e.uppercaseL = 76] = `uppercaseL`, e[e.uppercaseM = 77] = `uppercaseM`, e[e.uppercaseN = 78] = `uppercaseN`, e[e.uppercaseO = 79] = `uppercaseO`, e[e.uppercaseP = 80] = `uppercaseP`, e[e.uppercaseQ = 81] = `uppercaseQ`, e[e.uppercaseR = 82] = `uppercaseR`, e[e.uppercaseS = 83] = `uppercaseS`, e[e.uppercaseT = 84] = `uppercaseT`, e[e.uppercaseU = 85] = `uppercaseU`, e[e.uppercaseV = 86] = `uppercaseV`, e[e.uppercaseW = 87] = `uppercaseW`, e[e.uppercaseX = 88] = `uppercaseX`, e[e.uppercaseY = 89] = `uppercaseY`, e[e.uppercaseZ = 90] = `uppercaseZ`, e[e.leftSquareBracket = 91] = `leftSquareBracket`, e[e.backslash = 92] = `backslash`, e[e.rightSquareBracket = 93] = `rightSquareBracket`, e[e.caret = 94] = `caret`, e[e.underscore = 95] = `underscore`, e[e.graveAccent = 96] = `graveAccent`, e[e.lowercaseA = 97] = `lowercaseA`, e[e.lowercaseB = 98] = `lowercaseB`, e[e.lowercaseC = 99] = `lowercaseC`, e[e.lowercaseD = 100] = `lowercaseD`, e[e.lowercaseE = 101] = `lowercaseE`, e[e.lowercaseF = 102] = `lowercaseF`, e[e.lowercaseG = 103] = `lowercaseG`, e[e.lowercaseH = 104] = `lowercaseH`, e[e.lowercaseI = 105] = `lowercaseI`, e[e.lowercaseJ = 106] = `lowercaseJ`, e[e.lowercaseK = 107] = `lowercaseK`, e[e.lowercaseL = 108] = `lowercaseL`, e[e.lowercaseM = 109] = `lowercaseM`, e[e.lowercaseN = 110] = `lowercaseN`, e[e.lowercaseO = 111] = `lowercaseO`, e[e.lowercaseP = 112] = `lowercaseP`, e[e.lowercaseQ = 113] = `lowercaseQ`, e[e.lowercaseR = 114] = `lowercaseR`, e[e.lowercaseS = 115] = `lowercaseS`, e[e.lowercaseT = 116] = `lowercaseT`, e[e.lowercaseU = 117] = `lowercaseU`, e[e.lowercaseV = 118] = `lowercaseV`, e[e.lowercaseW = 119] = `lowercaseW`, e[e.lowercaseX = 120] = `lowercaseX`, e[e.lowercaseY = 121] = `lowercaseY`, e[e.lowercaseZ = 122] = `lowercaseZ`, e[e.leftCurlyBrace = 123] = `leftCurlyBrace`, e[e.verticalBar = 124] = `verticalBar`, e[e.rightCurlyBrace = 125] = `rightCurlyBrace`, e[e.tilde = 126] = `tilde`, e[e.nonBreakingSpace = 160] = `nonBreakingSpace`, e[e.oghamSpaceMark = 5760] = `oghamSpaceMark`, e[e.lineSeparator = 8232] = `lineSeparator`, e[e.paragraphSeparator = 8233] = `paragraphSeparator`;
	})(t || (e.charCodes = t = {}));
	function n(e) {
		return e >= t.digit0 && e <= t.digit9 || e >= t.lowercaseA && e <= t.lowercaseF || e >= t.uppercaseA && e <= t.uppercaseF;
	}
	e.isDigit = n;
})), a = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(r()), a = i();
	e.isJSXEnabled, e.isTypeScriptEnabled, e.isFlowEnabled, e.state, e.input, e.nextContextId;
	function o() {
		return e.nextContextId++;
	}
	e.getNextContextId = o;
	function s(e) {
		if (`pos` in e) {
			let t = c(e.pos);
			e.message += ` (${t.line}:${t.column})`, e.loc = t;
		}
		return e;
	}
	e.augmentError = s;
	var Loc = class {
		constructor(e, t) {
			this.line = e, this.column = t;
		}
	};
	e.Loc = Loc;
	function c(t) {
		let n = 1, r = 1;
		for (let i = 0; i < t; i++) e.input.charCodeAt(i) === a.charCodes.lineFeed ? (n++, r = 1) : r++;
		return new Loc(n, r);
	}
	e.locationForIndex = c;
	function l(t, r, i, a) {
		e.input = t, e.state = new n.default(), e.nextContextId = 1, e.isJSXEnabled = r, e.isTypeScriptEnabled = i, e.isFlowEnabled = a;
	}
	e.initParser = l;
})), o = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), r = n(), o = i(), s = a();
	function c(e) {
		return s.state.contextualKeyword === e;
	}
	e.isContextual = c;
	function l(e) {
		let n = t.lookaheadTypeAndKeyword.call(void 0);
		return n.type === r.TokenType.name && n.contextualKeyword === e;
	}
	e.isLookaheadContextual = l;
	function u(e) {
		return s.state.contextualKeyword === e && t.eat.call(void 0, r.TokenType.name);
	}
	e.eatContextual = u;
	function f(e) {
		u(e) || y();
	}
	e.expectContextual = f;
	function p() {
		return t.match.call(void 0, r.TokenType.eof) || t.match.call(void 0, r.TokenType.braceR) || m();
	}
	e.canInsertSemicolon = p;
	function m() {
		let e = s.state.tokens[s.state.tokens.length - 1], t = e ? e.end : 0;
		for (let e = t; e < s.state.start; e++) {
			let t = s.input.charCodeAt(e);
			if (t === o.charCodes.lineFeed || t === o.charCodes.carriageReturn || t === 8232 || t === 8233) return !0;
		}
		return !1;
	}
	e.hasPrecedingLineBreak = m;
	function h() {
		let e = t.nextTokenStart.call(void 0);
		for (let t = s.state.end; t < e; t++) {
			let e = s.input.charCodeAt(t);
			if (e === o.charCodes.lineFeed || e === o.charCodes.carriageReturn || e === 8232 || e === 8233) return !0;
		}
		return !1;
	}
	e.hasFollowingLineBreak = h;
	function g() {
		return t.eat.call(void 0, r.TokenType.semi) || p();
	}
	e.isLineTerminator = g;
	function _() {
		g() || y(`Unexpected token, expected ";"`);
	}
	e.semicolon = _;
	function v(e) {
		t.eat.call(void 0, e) || y(`Unexpected token, expected "${r.formatTokenType.call(void 0, e)}"`);
	}
	e.expect = v;
	function y(e = `Unexpected token`, n = s.state.start) {
		if (s.state.error) return;
		let i = SyntaxError(e);
		i.pos = n, s.state.error = i, s.state.pos = s.input.length, t.finishToken.call(void 0, r.TokenType.eof);
	}
	e.unexpected = y;
})), s = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = i();
	e.WHITESPACE_CHARS = [
		9,
		11,
		12,
		t.charCodes.space,
		t.charCodes.nonBreakingSpace,
		t.charCodes.oghamSpaceMark,
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
		8239,
		8287,
		12288,
		65279
	], e.skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g, e.IS_WHITESPACE = /* @__PURE__ */ new Uint8Array(65536);
	for (let t of e.WHITESPACE_CHARS) e.IS_WHITESPACE[t] = 1;
})), c = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = i(), n = s();
	function r(e) {
		if (e < 48) return e === 36;
		if (e < 58) return !0;
		if (e < 65) return !1;
		if (e < 91) return !0;
		if (e < 97) return e === 95;
		if (e < 123) return !0;
		if (e < 128) return !1;
		throw Error(`Should not be called with non-ASCII char code.`);
	}
	e.IS_IDENTIFIER_CHAR = /* @__PURE__ */ new Uint8Array(65536);
	for (let t = 0; t < 128; t++) e.IS_IDENTIFIER_CHAR[t] = +!!r(t);
	for (let t = 128; t < 65536; t++) e.IS_IDENTIFIER_CHAR[t] = 1;
	for (let t of n.WHITESPACE_CHARS) e.IS_IDENTIFIER_CHAR[t] = 0;
	e.IS_IDENTIFIER_CHAR[8232] = 0, e.IS_IDENTIFIER_CHAR[8233] = 0, e.IS_IDENTIFIER_START = e.IS_IDENTIFIER_CHAR.slice();
	for (let n = t.charCodes.digit0; n <= t.charCodes.digit9; n++) e.IS_IDENTIFIER_START[n] = 0;
})), l = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = t(), i = n();
	e.READ_WORD_TREE = new Int32Array([
		-1,
		27,
		783,
		918,
		1755,
		2376,
		2862,
		3483,
		-1,
		3699,
		-1,
		4617,
		4752,
		4833,
		5130,
		5508,
		5940,
		-1,
		6480,
		6939,
		7749,
		8181,
		8451,
		8613,
		-1,
		8829,
		-1,
		-1,
		-1,
		54,
		243,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		432,
		-1,
		-1,
		-1,
		675,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		81,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		108,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		135,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		162,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		189,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		216,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._abstract << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		270,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		297,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		324,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		351,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		378,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		405,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._accessor << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._as << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		459,
		-1,
		-1,
		-1,
		-1,
		-1,
		594,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		486,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		513,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		540,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._assert << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		567,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._asserts << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		621,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		648,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._async << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		702,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		729,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		756,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._await << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		810,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		837,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		864,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		891,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._break << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		945,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1107,
		-1,
		-1,
		-1,
		1242,
		-1,
		-1,
		1350,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		972,
		1026,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		999,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._case << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1053,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1080,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._catch << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1134,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1161,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1188,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1215,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._checks << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1269,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1296,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1323,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._class << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1377,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1404,
		1620,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1431,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._const << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1458,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1485,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1512,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1539,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1566,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1593,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._constructor << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1647,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1674,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1701,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1728,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._continue << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1782,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2349,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1809,
		1971,
		-1,
		-1,
		2106,
		-1,
		-1,
		-1,
		-1,
		-1,
		2241,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1836,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1863,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1890,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1917,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1944,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._debugger << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		1998,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2025,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2052,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2079,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._declare << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2133,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2160,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2187,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2214,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._default << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2268,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2295,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2322,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._delete << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._do << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2403,
		-1,
		2484,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2565,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2430,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2457,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._else << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2511,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2538,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._enum << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2592,
		-1,
		-1,
		-1,
		2727,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2619,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2646,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2673,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._export << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2700,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._exports << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2754,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2781,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2808,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2835,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._extends << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2889,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2997,
		-1,
		-1,
		-1,
		-1,
		-1,
		3159,
		-1,
		-1,
		3213,
		-1,
		-1,
		3294,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2916,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2943,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		2970,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._false << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3024,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3051,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3078,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3105,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3132,
		-1,
		(i.TokenType._finally << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3186,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._for << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3240,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3267,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._from << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3321,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3348,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3375,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3402,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3429,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3456,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._function << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3510,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3564,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3537,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._get << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3591,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3618,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3645,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3672,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._global << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3726,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3753,
		4077,
		-1,
		-1,
		-1,
		-1,
		4590,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._if << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3780,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3807,
		-1,
		-1,
		3996,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3834,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3861,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3888,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3915,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3942,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		3969,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._implements << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4023,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4050,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._import << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._in << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4104,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4185,
		4401,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4131,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4158,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._infer << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4212,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4239,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4266,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4293,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4320,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4347,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4374,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._instanceof << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4428,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4455,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4482,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4509,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4536,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4563,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._interface << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._is << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4644,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4671,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4698,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4725,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._keyof << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4779,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4806,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._let << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4860,
		-1,
		-1,
		-1,
		-1,
		-1,
		4995,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4887,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4914,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4941,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		4968,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._mixins << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5022,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5049,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5076,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5103,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._module << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5157,
		-1,
		-1,
		-1,
		5373,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5427,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5184,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5211,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5238,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5265,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5292,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5319,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5346,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._namespace << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5400,
		-1,
		-1,
		-1,
		(i.TokenType._new << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5454,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5481,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._null << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5535,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5562,
		-1,
		-1,
		-1,
		-1,
		5697,
		5751,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._of << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5589,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5616,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5643,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5670,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._opaque << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5724,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._out << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5778,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5805,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5832,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5859,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5886,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5913,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._override << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5967,
		-1,
		-1,
		6345,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		5994,
		-1,
		-1,
		-1,
		-1,
		-1,
		6129,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6021,
		-1,
		-1,
		-1,
		-1,
		-1,
		6048,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6075,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6102,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._private << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6156,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6183,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6318,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6210,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6237,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6264,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6291,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._protected << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._proto << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6372,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6399,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6426,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6453,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._public << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6507,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6534,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6696,
		-1,
		-1,
		6831,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6561,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6588,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6615,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6642,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6669,
		-1,
		r.ContextualKeyword._readonly << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6723,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6750,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6777,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6804,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._require << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6858,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6885,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6912,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._return << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6966,
		-1,
		-1,
		-1,
		7182,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7236,
		7371,
		-1,
		7479,
		-1,
		7614,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		6993,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7020,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7047,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7074,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7101,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7128,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7155,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._satisfies << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7209,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._set << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7263,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7290,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7317,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7344,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._static << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7398,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7425,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7452,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._super << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7506,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7533,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7560,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7587,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._switch << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7641,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7668,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7695,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7722,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._symbol << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7776,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7938,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8046,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7803,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7857,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7830,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._this << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7884,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7911,
		-1,
		-1,
		-1,
		(i.TokenType._throw << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7965,
		-1,
		-1,
		-1,
		8019,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		7992,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._true << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._try << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8073,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8100,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._type << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8127,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8154,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._typeof << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8208,
		-1,
		-1,
		-1,
		-1,
		8343,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8235,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8262,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8289,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8316,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._unique << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8370,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8397,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8424,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		r.ContextualKeyword._using << 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8478,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8532,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8505,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._var << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8559,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8586,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._void << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8640,
		8748,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8667,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8694,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8721,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._while << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8775,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8802,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._with << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8856,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8883,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8910,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		8937,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		(i.TokenType._yield << 1) + 1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1
	]);
})), u = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = a(), r = i(), o = c(), s = d(), u = l(), f = n();
	function p() {
		let e = 0, n = 0, i = t.state.pos;
		for (; i < t.input.length && (n = t.input.charCodeAt(i), !(n < r.charCodes.lowercaseA || n > r.charCodes.lowercaseZ));) {
			let t = u.READ_WORD_TREE[e + (n - r.charCodes.lowercaseA) + 1];
			if (t === -1) break;
			e = t, i++;
		}
		let a = u.READ_WORD_TREE[e];
		if (a > -1 && !o.IS_IDENTIFIER_CHAR[n]) t.state.pos = i, a & 1 ? s.finishToken.call(void 0, a >>> 1) : s.finishToken.call(void 0, f.TokenType.name, a >>> 1);
		else {
			for (; i < t.input.length;) {
				let e = t.input.charCodeAt(i);
				if (o.IS_IDENTIFIER_CHAR[e]) i++;
				else if (e === r.charCodes.backslash) {
					if (i += 2, t.input.charCodeAt(i) === r.charCodes.leftCurlyBrace) {
						for (; i < t.input.length && t.input.charCodeAt(i) !== r.charCodes.rightCurlyBrace;) i++;
						i++;
					}
				} else if (e === r.charCodes.atSign && t.input.charCodeAt(i + 1) === r.charCodes.atSign) i += 2;
				else break;
			}
			t.state.pos = i, s.finishToken.call(void 0, f.TokenType.name);
		}
	}
	e.default = p;
})), d = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var l = a(), d = o(), f = i(), p = c(), m = s(), h = t(), g = r(u()), _ = n(), v;
	(function(e) {
		e[e.Access = 0] = `Access`, e[e.ExportAccess = 1] = `ExportAccess`, e[e.TopLevelDeclaration = 2] = `TopLevelDeclaration`, e[e.FunctionScopedDeclaration = 3] = `FunctionScopedDeclaration`, e[e.BlockScopedDeclaration = 4] = `BlockScopedDeclaration`, e[e.ObjectShorthandTopLevelDeclaration = 5] = `ObjectShorthandTopLevelDeclaration`, e[e.ObjectShorthandFunctionScopedDeclaration = 6] = `ObjectShorthandFunctionScopedDeclaration`, e[e.ObjectShorthandBlockScopedDeclaration = 7] = `ObjectShorthandBlockScopedDeclaration`, e[e.ObjectShorthand = 8] = `ObjectShorthand`, e[e.ImportDeclaration = 9] = `ImportDeclaration`, e[e.ObjectKey = 10] = `ObjectKey`, e[e.ImportAccess = 11] = `ImportAccess`;
	})(v || (e.IdentifierRole = v = {}));
	var y;
	(function(e) {
		e[e.NoChildren = 0] = `NoChildren`, e[e.OneChild = 1] = `OneChild`, e[e.StaticChildren = 2] = `StaticChildren`, e[e.KeyAfterPropSpread = 3] = `KeyAfterPropSpread`;
	})(y || (e.JSXRole = y = {}));
	function b(e) {
		let t = e.identifierRole;
		return t === v.TopLevelDeclaration || t === v.FunctionScopedDeclaration || t === v.BlockScopedDeclaration || t === v.ObjectShorthandTopLevelDeclaration || t === v.ObjectShorthandFunctionScopedDeclaration || t === v.ObjectShorthandBlockScopedDeclaration;
	}
	e.isDeclaration = b;
	function x(e) {
		let t = e.identifierRole;
		return t === v.FunctionScopedDeclaration || t === v.BlockScopedDeclaration || t === v.ObjectShorthandFunctionScopedDeclaration || t === v.ObjectShorthandBlockScopedDeclaration;
	}
	e.isNonTopLevelDeclaration = x;
	function S(e) {
		let t = e.identifierRole;
		return t === v.TopLevelDeclaration || t === v.ObjectShorthandTopLevelDeclaration || t === v.ImportDeclaration;
	}
	e.isTopLevelDeclaration = S;
	function C(e) {
		let t = e.identifierRole;
		return t === v.TopLevelDeclaration || t === v.BlockScopedDeclaration || t === v.ObjectShorthandTopLevelDeclaration || t === v.ObjectShorthandBlockScopedDeclaration;
	}
	e.isBlockScopedDeclaration = C;
	function w(e) {
		let t = e.identifierRole;
		return t === v.FunctionScopedDeclaration || t === v.ObjectShorthandFunctionScopedDeclaration;
	}
	e.isFunctionScopedDeclaration = w;
	function T(e) {
		return e.identifierRole === v.ObjectShorthandTopLevelDeclaration || e.identifierRole === v.ObjectShorthandBlockScopedDeclaration || e.identifierRole === v.ObjectShorthandFunctionScopedDeclaration;
	}
	e.isObjectShorthandDeclaration = T;
	var Token = class {
		constructor() {
			this.type = l.state.type, this.contextualKeyword = l.state.contextualKeyword, this.start = l.state.start, this.end = l.state.end, this.scopeDepth = l.state.scopeDepth, this.isType = l.state.isType, this.identifierRole = null, this.jsxRole = null, this.shadowsGlobal = !1, this.isAsyncOperation = !1, this.contextId = null, this.rhsEndIndex = null, this.isExpression = !1, this.numNullishCoalesceStarts = 0, this.numNullishCoalesceEnds = 0, this.isOptionalChainStart = !1, this.isOptionalChainEnd = !1, this.subscriptStartIndex = null, this.nullishStartIndex = null;
		}
	};
	e.Token = Token;
	function E() {
		l.state.tokens.push(new Token()), ne();
	}
	e.next = E;
	function D() {
		l.state.tokens.push(new Token()), l.state.start = l.state.pos, me();
	}
	e.nextTemplateToken = D;
	function O() {
		l.state.type === _.TokenType.assign && --l.state.pos, de();
	}
	e.retokenizeSlashAsRegex = O;
	function k(e) {
		for (let t = l.state.tokens.length - e; t < l.state.tokens.length; t++) l.state.tokens[t].isType = !0;
		let t = l.state.isType;
		return l.state.isType = !0, t;
	}
	e.pushTypeContext = k;
	function A(e) {
		l.state.isType = e;
	}
	e.popTypeContext = A;
	function j(e) {
		return ee(e) ? (E(), !0) : !1;
	}
	e.eat = j;
	function M(e) {
		let t = l.state.isType;
		l.state.isType = !0, j(e), l.state.isType = t;
	}
	e.eatTypeToken = M;
	function ee(e) {
		return l.state.type === e;
	}
	e.match = ee;
	function N() {
		let e = l.state.snapshot();
		E();
		let t = l.state.type;
		return l.state.restoreFromSnapshot(e), t;
	}
	e.lookaheadType = N;
	var TypeAndKeyword = class {
		constructor(e, t) {
			this.type = e, this.contextualKeyword = t;
		}
	};
	e.TypeAndKeyword = TypeAndKeyword;
	function P() {
		let e = l.state.snapshot();
		E();
		let t = l.state.type, n = l.state.contextualKeyword;
		return l.state.restoreFromSnapshot(e), new TypeAndKeyword(t, n);
	}
	e.lookaheadTypeAndKeyword = P;
	function te() {
		return F(l.state.pos);
	}
	e.nextTokenStart = te;
	function F(e) {
		return m.skipWhiteSpace.lastIndex = e, e + m.skipWhiteSpace.exec(l.input)[0].length;
	}
	e.nextTokenStartSince = F;
	function I() {
		return l.input.charCodeAt(te());
	}
	e.lookaheadCharCode = I;
	function ne() {
		if (ie(), l.state.start = l.state.pos, l.state.pos >= l.input.length) {
			let e = l.state.tokens;
			e.length >= 2 && e[e.length - 1].start >= l.input.length && e[e.length - 2].start >= l.input.length && d.unexpected.call(void 0, `Unexpectedly reached the end of input.`), z(_.TokenType.eof);
		} else L(l.input.charCodeAt(l.state.pos));
	}
	e.nextToken = ne;
	function L(e) {
		p.IS_IDENTIFIER_START[e] || e === f.charCodes.backslash || e === f.charCodes.atSign && l.input.charCodeAt(l.state.pos + 1) === f.charCodes.atSign ? g.default.call(void 0) : G(e);
	}
	function re() {
		for (; l.input.charCodeAt(l.state.pos) !== f.charCodes.asterisk || l.input.charCodeAt(l.state.pos + 1) !== f.charCodes.slash;) if (l.state.pos++, l.state.pos > l.input.length) {
			d.unexpected.call(void 0, `Unterminated comment`, l.state.pos - 2);
			return;
		}
		l.state.pos += 2;
	}
	function R(e) {
		let t = l.input.charCodeAt(l.state.pos += e);
		if (l.state.pos < l.input.length) for (; t !== f.charCodes.lineFeed && t !== f.charCodes.carriageReturn && t !== f.charCodes.lineSeparator && t !== f.charCodes.paragraphSeparator && ++l.state.pos < l.input.length;) t = l.input.charCodeAt(l.state.pos);
	}
	e.skipLineComment = R;
	function ie() {
		for (; l.state.pos < l.input.length;) {
			let e = l.input.charCodeAt(l.state.pos);
			switch (e) {
				case f.charCodes.carriageReturn: l.input.charCodeAt(l.state.pos + 1) === f.charCodes.lineFeed && ++l.state.pos;
				case f.charCodes.lineFeed:
				case f.charCodes.lineSeparator:
				case f.charCodes.paragraphSeparator:
					++l.state.pos;
					break;
				case f.charCodes.slash:
					switch (l.input.charCodeAt(l.state.pos + 1)) {
						case f.charCodes.asterisk:
							l.state.pos += 2, re();
							break;
						case f.charCodes.slash:
							R(2);
							break;
						default: return;
					}
					break;
				default: if (m.IS_WHITESPACE[e]) ++l.state.pos;
				else return;
			}
		}
	}
	e.skipSpace = ie;
	function z(e, t = h.ContextualKeyword.NONE) {
		l.state.end = l.state.pos, l.state.type = e, l.state.contextualKeyword = t;
	}
	e.finishToken = z;
	function ae() {
		let e = l.input.charCodeAt(l.state.pos + 1);
		e >= f.charCodes.digit0 && e <= f.charCodes.digit9 ? fe(!0) : e === f.charCodes.dot && l.input.charCodeAt(l.state.pos + 2) === f.charCodes.dot ? (l.state.pos += 3, z(_.TokenType.ellipsis)) : (++l.state.pos, z(_.TokenType.dot));
	}
	function oe() {
		l.input.charCodeAt(l.state.pos + 1) === f.charCodes.equalsTo ? K(_.TokenType.assign, 2) : K(_.TokenType.slash, 1);
	}
	function se(e) {
		let t = e === f.charCodes.asterisk ? _.TokenType.star : _.TokenType.modulo, n = 1, r = l.input.charCodeAt(l.state.pos + 1);
		e === f.charCodes.asterisk && r === f.charCodes.asterisk && (n++, r = l.input.charCodeAt(l.state.pos + 2), t = _.TokenType.exponent), r === f.charCodes.equalsTo && l.input.charCodeAt(l.state.pos + 2) !== f.charCodes.greaterThan && (n++, t = _.TokenType.assign), K(t, n);
	}
	function B(e) {
		let t = l.input.charCodeAt(l.state.pos + 1);
		if (t === e) l.input.charCodeAt(l.state.pos + 2) === f.charCodes.equalsTo ? K(_.TokenType.assign, 3) : K(e === f.charCodes.verticalBar ? _.TokenType.logicalOR : _.TokenType.logicalAND, 2);
		else {
			if (e === f.charCodes.verticalBar) {
				if (t === f.charCodes.greaterThan) {
					K(_.TokenType.pipeline, 2);
					return;
				}
				if (t === f.charCodes.rightCurlyBrace && l.isFlowEnabled) {
					K(_.TokenType.braceBarR, 2);
					return;
				}
			}
			t === f.charCodes.equalsTo ? K(_.TokenType.assign, 2) : K(e === f.charCodes.verticalBar ? _.TokenType.bitwiseOR : _.TokenType.bitwiseAND, 1);
		}
	}
	function V() {
		l.input.charCodeAt(l.state.pos + 1) === f.charCodes.equalsTo ? K(_.TokenType.assign, 2) : K(_.TokenType.bitwiseXOR, 1);
	}
	function H(e) {
		let t = l.input.charCodeAt(l.state.pos + 1);
		t === e ? K(_.TokenType.preIncDec, 2) : t === f.charCodes.equalsTo ? K(_.TokenType.assign, 2) : e === f.charCodes.plusSign ? K(_.TokenType.plus, 1) : K(_.TokenType.minus, 1);
	}
	function U() {
		let e = l.input.charCodeAt(l.state.pos + 1);
		if (e === f.charCodes.lessThan) {
			if (l.input.charCodeAt(l.state.pos + 2) === f.charCodes.equalsTo) {
				K(_.TokenType.assign, 3);
				return;
			}
			l.state.isType ? K(_.TokenType.lessThan, 1) : K(_.TokenType.bitShiftL, 2);
		} else e === f.charCodes.equalsTo ? K(_.TokenType.relationalOrEqual, 2) : K(_.TokenType.lessThan, 1);
	}
	function W() {
		if (l.state.isType) {
			K(_.TokenType.greaterThan, 1);
			return;
		}
		let e = l.input.charCodeAt(l.state.pos + 1);
		if (e === f.charCodes.greaterThan) {
			let e = l.input.charCodeAt(l.state.pos + 2) === f.charCodes.greaterThan ? 3 : 2;
			if (l.input.charCodeAt(l.state.pos + e) === f.charCodes.equalsTo) {
				K(_.TokenType.assign, e + 1);
				return;
			}
			K(_.TokenType.bitShiftR, e);
		} else e === f.charCodes.equalsTo ? K(_.TokenType.relationalOrEqual, 2) : K(_.TokenType.greaterThan, 1);
	}
	function ce() {
		l.state.type === _.TokenType.greaterThan && (--l.state.pos, W());
	}
	e.rescan_gt = ce;
	function le(e) {
		let t = l.input.charCodeAt(l.state.pos + 1);
		t === f.charCodes.equalsTo ? K(_.TokenType.equality, l.input.charCodeAt(l.state.pos + 2) === f.charCodes.equalsTo ? 3 : 2) : e === f.charCodes.equalsTo && t === f.charCodes.greaterThan ? (l.state.pos += 2, z(_.TokenType.arrow)) : K(e === f.charCodes.equalsTo ? _.TokenType.eq : _.TokenType.bang, 1);
	}
	function ue() {
		let e = l.input.charCodeAt(l.state.pos + 1), t = l.input.charCodeAt(l.state.pos + 2);
		e === f.charCodes.questionMark && !(l.isFlowEnabled && l.state.isType) ? t === f.charCodes.equalsTo ? K(_.TokenType.assign, 3) : K(_.TokenType.nullishCoalescing, 2) : e === f.charCodes.dot && !(t >= f.charCodes.digit0 && t <= f.charCodes.digit9) ? (l.state.pos += 2, z(_.TokenType.questionDot)) : (++l.state.pos, z(_.TokenType.question));
	}
	function G(e) {
		switch (e) {
			case f.charCodes.numberSign:
				++l.state.pos, z(_.TokenType.hash);
				return;
			case f.charCodes.dot:
				ae();
				return;
			case f.charCodes.leftParenthesis:
				++l.state.pos, z(_.TokenType.parenL);
				return;
			case f.charCodes.rightParenthesis:
				++l.state.pos, z(_.TokenType.parenR);
				return;
			case f.charCodes.semicolon:
				++l.state.pos, z(_.TokenType.semi);
				return;
			case f.charCodes.comma:
				++l.state.pos, z(_.TokenType.comma);
				return;
			case f.charCodes.leftSquareBracket:
				++l.state.pos, z(_.TokenType.bracketL);
				return;
			case f.charCodes.rightSquareBracket:
				++l.state.pos, z(_.TokenType.bracketR);
				return;
			case f.charCodes.leftCurlyBrace:
				l.isFlowEnabled && l.input.charCodeAt(l.state.pos + 1) === f.charCodes.verticalBar ? K(_.TokenType.braceBarL, 2) : (++l.state.pos, z(_.TokenType.braceL));
				return;
			case f.charCodes.rightCurlyBrace:
				++l.state.pos, z(_.TokenType.braceR);
				return;
			case f.charCodes.colon:
				l.input.charCodeAt(l.state.pos + 1) === f.charCodes.colon ? K(_.TokenType.doubleColon, 2) : (++l.state.pos, z(_.TokenType.colon));
				return;
			case f.charCodes.questionMark:
				ue();
				return;
			case f.charCodes.atSign:
				++l.state.pos, z(_.TokenType.at);
				return;
			case f.charCodes.graveAccent:
				++l.state.pos, z(_.TokenType.backQuote);
				return;
			case f.charCodes.digit0: {
				let e = l.input.charCodeAt(l.state.pos + 1);
				if (e === f.charCodes.lowercaseX || e === f.charCodes.uppercaseX || e === f.charCodes.lowercaseO || e === f.charCodes.uppercaseO || e === f.charCodes.lowercaseB || e === f.charCodes.uppercaseB) {
					J();
					return;
				}
			}
			case f.charCodes.digit1:
			case f.charCodes.digit2:
			case f.charCodes.digit3:
			case f.charCodes.digit4:
			case f.charCodes.digit5:
			case f.charCodes.digit6:
			case f.charCodes.digit7:
			case f.charCodes.digit8:
			case f.charCodes.digit9:
				fe(!1);
				return;
			case f.charCodes.quotationMark:
			case f.charCodes.apostrophe:
				pe(e);
				return;
			case f.charCodes.slash:
				oe();
				return;
			case f.charCodes.percentSign:
			case f.charCodes.asterisk:
				se(e);
				return;
			case f.charCodes.verticalBar:
			case f.charCodes.ampersand:
				B(e);
				return;
			case f.charCodes.caret:
				V();
				return;
			case f.charCodes.plusSign:
			case f.charCodes.dash:
				H(e);
				return;
			case f.charCodes.lessThan:
				U();
				return;
			case f.charCodes.greaterThan:
				W();
				return;
			case f.charCodes.equalsTo:
			case f.charCodes.exclamationMark:
				le(e);
				return;
			case f.charCodes.tilde:
				K(_.TokenType.tilde, 1);
				return;
		}
		d.unexpected.call(void 0, `Unexpected character '${String.fromCharCode(e)}'`, l.state.pos);
	}
	e.getTokenFromCode = G;
	function K(e, t) {
		l.state.pos += t, z(e);
	}
	function de() {
		let e = l.state.pos, t = !1, n = !1;
		for (;;) {
			if (l.state.pos >= l.input.length) {
				d.unexpected.call(void 0, `Unterminated regular expression`, e);
				return;
			}
			let r = l.input.charCodeAt(l.state.pos);
			if (t) t = !1;
			else {
				if (r === f.charCodes.leftSquareBracket) n = !0;
				else if (r === f.charCodes.rightSquareBracket && n) n = !1;
				else if (r === f.charCodes.slash && !n) break;
				t = r === f.charCodes.backslash;
			}
			++l.state.pos;
		}
		++l.state.pos, he(), z(_.TokenType.regexp);
	}
	function q() {
		for (;;) {
			let e = l.input.charCodeAt(l.state.pos);
			if (e >= f.charCodes.digit0 && e <= f.charCodes.digit9 || e === f.charCodes.underscore) l.state.pos++;
			else break;
		}
	}
	function J() {
		for (l.state.pos += 2;;) {
			let e = l.input.charCodeAt(l.state.pos);
			if (e >= f.charCodes.digit0 && e <= f.charCodes.digit9 || e >= f.charCodes.lowercaseA && e <= f.charCodes.lowercaseF || e >= f.charCodes.uppercaseA && e <= f.charCodes.uppercaseF || e === f.charCodes.underscore) l.state.pos++;
			else break;
		}
		l.input.charCodeAt(l.state.pos) === f.charCodes.lowercaseN ? (++l.state.pos, z(_.TokenType.bigint)) : z(_.TokenType.num);
	}
	function fe(e) {
		let t = !1, n = !1;
		e || q();
		let r = l.input.charCodeAt(l.state.pos);
		r === f.charCodes.dot && (++l.state.pos, q(), r = l.input.charCodeAt(l.state.pos)), (r === f.charCodes.uppercaseE || r === f.charCodes.lowercaseE) && (r = l.input.charCodeAt(++l.state.pos), (r === f.charCodes.plusSign || r === f.charCodes.dash) && ++l.state.pos, q(), r = l.input.charCodeAt(l.state.pos)), r === f.charCodes.lowercaseN ? (++l.state.pos, t = !0) : r === f.charCodes.lowercaseM && (++l.state.pos, n = !0), z(t ? _.TokenType.bigint : n ? _.TokenType.decimal : _.TokenType.num);
	}
	function pe(e) {
		for (l.state.pos++;;) {
			if (l.state.pos >= l.input.length) {
				d.unexpected.call(void 0, `Unterminated string constant`);
				return;
			}
			let t = l.input.charCodeAt(l.state.pos);
			if (t === f.charCodes.backslash) l.state.pos++;
			else if (t === e) break;
			l.state.pos++;
		}
		l.state.pos++, z(_.TokenType.string);
	}
	function me() {
		for (;;) {
			if (l.state.pos >= l.input.length) {
				d.unexpected.call(void 0, `Unterminated template`);
				return;
			}
			let e = l.input.charCodeAt(l.state.pos);
			if (e === f.charCodes.graveAccent || e === f.charCodes.dollarSign && l.input.charCodeAt(l.state.pos + 1) === f.charCodes.leftCurlyBrace) {
				if (l.state.pos === l.state.start && ee(_.TokenType.template)) {
					if (e === f.charCodes.dollarSign) {
						l.state.pos += 2, z(_.TokenType.dollarBraceL);
						return;
					}
					++l.state.pos, z(_.TokenType.backQuote);
					return;
				}
				z(_.TokenType.template);
				return;
			}
			e === f.charCodes.backslash && l.state.pos++, l.state.pos++;
		}
	}
	function he() {
		for (; l.state.pos < l.input.length;) {
			let e = l.input.charCodeAt(l.state.pos);
			if (p.IS_IDENTIFIER_CHAR[e]) l.state.pos++;
			else if (e === f.charCodes.backslash) {
				if (l.state.pos += 2, l.input.charCodeAt(l.state.pos) === f.charCodes.leftCurlyBrace) {
					for (; l.state.pos < l.input.length && l.input.charCodeAt(l.state.pos) !== f.charCodes.rightCurlyBrace;) l.state.pos++;
					l.state.pos++;
				}
			} else break;
		}
	}
	e.skipWord = he;
})), f = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = n();
	function r(e, t = e.currentIndex()) {
		let n = t + 1;
		if (i(e, n)) {
			let r = e.identifierNameAtIndex(t);
			return {
				isType: !1,
				leftName: r,
				rightName: r,
				endIndex: n
			};
		}
		if (n++, i(e, n)) return {
			isType: !0,
			leftName: null,
			rightName: null,
			endIndex: n
		};
		if (n++, i(e, n)) return {
			isType: !1,
			leftName: e.identifierNameAtIndex(t),
			rightName: e.identifierNameAtIndex(t + 2),
			endIndex: n
		};
		if (n++, i(e, n)) return {
			isType: !0,
			leftName: null,
			rightName: null,
			endIndex: n
		};
		throw Error(`Unexpected import/export specifier at ${t}`);
	}
	e.default = r;
	function i(e, n) {
		let r = e.tokens[n];
		return r.type === t.TokenType.braceR || r.type === t.TokenType.comma;
	}
})), p = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.default = /* @__PURE__ */ new Map([
		[`quot`, `"`],
		[`amp`, `&`],
		[`apos`, `'`],
		[`lt`, `<`],
		[`gt`, `>`],
		[`nbsp`, `\xA0`],
		[`iexcl`, `¡`],
		[`cent`, `¢`],
		[`pound`, `£`],
		[`curren`, `¤`],
		[`yen`, `¥`],
		[`brvbar`, `¦`],
		[`sect`, `§`],
		[`uml`, `¨`],
		[`copy`, `©`],
		[`ordf`, `ª`],
		[`laquo`, `«`],
		[`not`, `¬`],
		[`shy`, `­`],
		[`reg`, `®`],
		[`macr`, `¯`],
		[`deg`, `°`],
		[`plusmn`, `±`],
		[`sup2`, `²`],
		[`sup3`, `³`],
		[`acute`, `´`],
		[`micro`, `µ`],
		[`para`, `¶`],
		[`middot`, `·`],
		[`cedil`, `¸`],
		[`sup1`, `¹`],
		[`ordm`, `º`],
		[`raquo`, `»`],
		[`frac14`, `¼`],
		[`frac12`, `½`],
		[`frac34`, `¾`],
		[`iquest`, `¿`],
		[`Agrave`, `À`],
		[`Aacute`, `Á`],
		[`Acirc`, `Â`],
		[`Atilde`, `Ã`],
		[`Auml`, `Ä`],
		[`Aring`, `Å`],
		[`AElig`, `Æ`],
		[`Ccedil`, `Ç`],
		[`Egrave`, `È`],
		[`Eacute`, `É`],
		[`Ecirc`, `Ê`],
		[`Euml`, `Ë`],
		[`Igrave`, `Ì`],
		[`Iacute`, `Í`],
		[`Icirc`, `Î`],
		[`Iuml`, `Ï`],
		[`ETH`, `Ð`],
		[`Ntilde`, `Ñ`],
		[`Ograve`, `Ò`],
		[`Oacute`, `Ó`],
		[`Ocirc`, `Ô`],
		[`Otilde`, `Õ`],
		[`Ouml`, `Ö`],
		[`times`, `×`],
		[`Oslash`, `Ø`],
		[`Ugrave`, `Ù`],
		[`Uacute`, `Ú`],
		[`Ucirc`, `Û`],
		[`Uuml`, `Ü`],
		[`Yacute`, `Ý`],
		[`THORN`, `Þ`],
		[`szlig`, `ß`],
		[`agrave`, `à`],
		[`aacute`, `á`],
		[`acirc`, `â`],
		[`atilde`, `ã`],
		[`auml`, `ä`],
		[`aring`, `å`],
		[`aelig`, `æ`],
		[`ccedil`, `ç`],
		[`egrave`, `è`],
		[`eacute`, `é`],
		[`ecirc`, `ê`],
		[`euml`, `ë`],
		[`igrave`, `ì`],
		[`iacute`, `í`],
		[`icirc`, `î`],
		[`iuml`, `ï`],
		[`eth`, `ð`],
		[`ntilde`, `ñ`],
		[`ograve`, `ò`],
		[`oacute`, `ó`],
		[`ocirc`, `ô`],
		[`otilde`, `õ`],
		[`ouml`, `ö`],
		[`divide`, `÷`],
		[`oslash`, `ø`],
		[`ugrave`, `ù`],
		[`uacute`, `ú`],
		[`ucirc`, `û`],
		[`uuml`, `ü`],
		[`yacute`, `ý`],
		[`thorn`, `þ`],
		[`yuml`, `ÿ`],
		[`OElig`, `Œ`],
		[`oelig`, `œ`],
		[`Scaron`, `Š`],
		[`scaron`, `š`],
		[`Yuml`, `Ÿ`],
		[`fnof`, `ƒ`],
		[`circ`, `ˆ`],
		[`tilde`, `˜`],
		[`Alpha`, `Α`],
		[`Beta`, `Β`],
		[`Gamma`, `Γ`],
		[`Delta`, `Δ`],
		[`Epsilon`, `Ε`],
		[`Zeta`, `Ζ`],
		[`Eta`, `Η`],
		[`Theta`, `Θ`],
		[`Iota`, `Ι`],
		[`Kappa`, `Κ`],
		[`Lambda`, `Λ`],
		[`Mu`, `Μ`],
		[`Nu`, `Ν`],
		[`Xi`, `Ξ`],
		[`Omicron`, `Ο`],
		[`Pi`, `Π`],
		[`Rho`, `Ρ`],
		[`Sigma`, `Σ`],
		[`Tau`, `Τ`],
		[`Upsilon`, `Υ`],
		[`Phi`, `Φ`],
		[`Chi`, `Χ`],
		[`Psi`, `Ψ`],
		[`Omega`, `Ω`],
		[`alpha`, `α`],
		[`beta`, `β`],
		[`gamma`, `γ`],
		[`delta`, `δ`],
		[`epsilon`, `ε`],
		[`zeta`, `ζ`],
		[`eta`, `η`],
		[`theta`, `θ`],
		[`iota`, `ι`],
		[`kappa`, `κ`],
		[`lambda`, `λ`],
		[`mu`, `μ`],
		[`nu`, `ν`],
		[`xi`, `ξ`],
		[`omicron`, `ο`],
		[`pi`, `π`],
		[`rho`, `ρ`],
		[`sigmaf`, `ς`],
		[`sigma`, `σ`],
		[`tau`, `τ`],
		[`upsilon`, `υ`],
		[`phi`, `φ`],
		[`chi`, `χ`],
		[`psi`, `ψ`],
		[`omega`, `ω`],
		[`thetasym`, `ϑ`],
		[`upsih`, `ϒ`],
		[`piv`, `ϖ`],
		[`ensp`, ` `],
		[`emsp`, ` `],
		[`thinsp`, ` `],
		[`zwnj`, `‌`],
		[`zwj`, `‍`],
		[`lrm`, `‎`],
		[`rlm`, `‏`],
		[`ndash`, `–`],
		[`mdash`, `—`],
		[`lsquo`, `‘`],
		[`rsquo`, `’`],
		[`sbquo`, `‚`],
		[`ldquo`, `“`],
		[`rdquo`, `”`],
		[`bdquo`, `„`],
		[`dagger`, `†`],
		[`Dagger`, `‡`],
		[`bull`, `•`],
		[`hellip`, `…`],
		[`permil`, `‰`],
		[`prime`, `′`],
		[`Prime`, `″`],
		[`lsaquo`, `‹`],
		[`rsaquo`, `›`],
		[`oline`, `‾`],
		[`frasl`, `⁄`],
		[`euro`, `€`],
		[`image`, `ℑ`],
		[`weierp`, `℘`],
		[`real`, `ℜ`],
		[`trade`, `™`],
		[`alefsym`, `ℵ`],
		[`larr`, `←`],
		[`uarr`, `↑`],
		[`rarr`, `→`],
		[`darr`, `↓`],
		[`harr`, `↔`],
		[`crarr`, `↵`],
		[`lArr`, `⇐`],
		[`uArr`, `⇑`],
		[`rArr`, `⇒`],
		[`dArr`, `⇓`],
		[`hArr`, `⇔`],
		[`forall`, `∀`],
		[`part`, `∂`],
		[`exist`, `∃`],
		[`empty`, `∅`],
		[`nabla`, `∇`],
		[`isin`, `∈`],
		[`notin`, `∉`],
		[`ni`, `∋`],
		[`prod`, `∏`],
		[`sum`, `∑`],
		[`minus`, `−`],
		[`lowast`, `∗`],
		[`radic`, `√`],
		[`prop`, `∝`],
		[`infin`, `∞`],
		[`ang`, `∠`],
		[`and`, `∧`],
		[`or`, `∨`],
		[`cap`, `∩`],
		[`cup`, `∪`],
		[`int`, `∫`],
		[`there4`, `∴`],
		[`sim`, `∼`],
		[`cong`, `≅`],
		[`asymp`, `≈`],
		[`ne`, `≠`],
		[`equiv`, `≡`],
		[`le`, `≤`],
		[`ge`, `≥`],
		[`sub`, `⊂`],
		[`sup`, `⊃`],
		[`nsub`, `⊄`],
		[`sube`, `⊆`],
		[`supe`, `⊇`],
		[`oplus`, `⊕`],
		[`otimes`, `⊗`],
		[`perp`, `⊥`],
		[`sdot`, `⋅`],
		[`lceil`, `⌈`],
		[`rceil`, `⌉`],
		[`lfloor`, `⌊`],
		[`rfloor`, `⌋`],
		[`lang`, `〈`],
		[`rang`, `〉`],
		[`loz`, `◊`],
		[`spades`, `♠`],
		[`clubs`, `♣`],
		[`hearts`, `♥`],
		[`diams`, `♦`]
	]);
})), m = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let [t, r] = n(e.jsxPragma || `React.createElement`), [i, a] = n(e.jsxFragmentPragma || `React.Fragment`);
		return {
			base: t,
			suffix: r,
			fragmentBase: i,
			fragmentSuffix: a
		};
	}
	e.default = t;
	function n(e) {
		let t = e.indexOf(`.`);
		return t === -1 && (t = e.length), [e.slice(0, t), e.slice(t)];
	}
})), h = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var Transformer = class {
		getPrefixCode() {
			return ``;
		}
		getHoistedCode() {
			return ``;
		}
		getSuffixCode() {
			return ``;
		}
	};
	e.default = Transformer;
})), g = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = t(p()), a = d(), o = n(), s = i(), c = t(m()), l = t(h());
	e.default = class JSXTransformer extends l.default {
		__init() {
			this.lastLineNumber = 1;
		}
		__init2() {
			this.lastIndex = 0;
		}
		__init3() {
			this.filenameVarName = null;
		}
		__init4() {
			this.esmAutomaticImportNameResolutions = {};
		}
		__init5() {
			this.cjsAutomaticModuleNameResolutions = {};
		}
		constructor(e, t, n, r, i) {
			super(), this.rootTransformer = e, this.tokens = t, this.importProcessor = n, this.nameManager = r, this.options = i, JSXTransformer.prototype.__init.call(this), JSXTransformer.prototype.__init2.call(this), JSXTransformer.prototype.__init3.call(this), JSXTransformer.prototype.__init4.call(this), JSXTransformer.prototype.__init5.call(this), this.jsxPragmaInfo = c.default.call(void 0, i), this.isAutomaticRuntime = i.jsxRuntime === `automatic`, this.jsxImportSource = i.jsxImportSource || `react`;
		}
		process() {
			return this.tokens.matches1(o.TokenType.jsxTagStart) ? (this.processJSXTag(), !0) : !1;
		}
		getPrefixCode() {
			let e = ``;
			if (this.filenameVarName && (e += `const ${this.filenameVarName} = ${JSON.stringify(this.options.filePath || ``)};`), this.isAutomaticRuntime) {
				if (this.importProcessor) for (let [t, n] of Object.entries(this.cjsAutomaticModuleNameResolutions)) e += `var ${n} = require("${t}");`;
				else {
					let { createElement: t, ...n } = this.esmAutomaticImportNameResolutions;
					t && (e += `import {createElement as ${t}} from "${this.jsxImportSource}";`);
					let r = Object.entries(n).map(([e, t]) => `${e} as ${t}`).join(`, `);
					if (r) {
						let t = this.jsxImportSource + (this.options.production ? `/jsx-runtime` : `/jsx-dev-runtime`);
						e += `import {${r}} from "${t}";`;
					}
				}
			}
			return e;
		}
		processJSXTag() {
			let { jsxRole: e, start: t } = this.tokens.currentToken(), n = this.options.production ? null : this.getElementLocationCode(t);
			this.isAutomaticRuntime && e !== a.JSXRole.KeyAfterPropSpread ? this.transformTagToJSXFunc(n, e) : this.transformTagToCreateElement(n);
		}
		getElementLocationCode(e) {
			return `lineNumber: ${this.getLineNumberForIndex(e)}`;
		}
		getLineNumberForIndex(e) {
			let t = this.tokens.code;
			for (; this.lastIndex < e && this.lastIndex < t.length;) t[this.lastIndex] === `
` && this.lastLineNumber++, this.lastIndex++;
			return this.lastLineNumber;
		}
		transformTagToJSXFunc(e, t) {
			let n = t === a.JSXRole.StaticChildren;
			this.tokens.replaceToken(this.getJSXFuncInvocationCode(n));
			let r = null;
			if (this.tokens.matches1(o.TokenType.jsxTagEnd)) this.tokens.replaceToken(`${this.getFragmentCode()}, {`), this.processAutomaticChildrenAndEndProps(t);
			else {
				if (this.processTagIntro(), this.tokens.appendCode(`, {`), r = this.processProps(!0), this.tokens.matches2(o.TokenType.slash, o.TokenType.jsxTagEnd)) this.tokens.appendCode(`}`);
				else if (this.tokens.matches1(o.TokenType.jsxTagEnd)) this.tokens.removeToken(), this.processAutomaticChildrenAndEndProps(t);
				else throw Error(`Expected either /> or > at the end of the tag.`);
				r && this.tokens.appendCode(`, ${r}`);
			}
			for (this.options.production || (r === null && this.tokens.appendCode(`, void 0`), this.tokens.appendCode(`, ${n}, ${this.getDevSource(e)}, this`)), this.tokens.removeInitialToken(); !this.tokens.matches1(o.TokenType.jsxTagEnd);) this.tokens.removeToken();
			this.tokens.replaceToken(`)`);
		}
		transformTagToCreateElement(e) {
			if (this.tokens.replaceToken(this.getCreateElementInvocationCode()), this.tokens.matches1(o.TokenType.jsxTagEnd)) this.tokens.replaceToken(`${this.getFragmentCode()}, null`), this.processChildren(!0);
			else if (this.processTagIntro(), this.processPropsObjectWithDevInfo(e), !this.tokens.matches2(o.TokenType.slash, o.TokenType.jsxTagEnd)) {
				if (this.tokens.matches1(o.TokenType.jsxTagEnd)) this.tokens.removeToken(), this.processChildren(!0);
				else throw Error(`Expected either /> or > at the end of the tag.`);
			}
			for (this.tokens.removeInitialToken(); !this.tokens.matches1(o.TokenType.jsxTagEnd);) this.tokens.removeToken();
			this.tokens.replaceToken(`)`);
		}
		getJSXFuncInvocationCode(e) {
			return this.options.production ? e ? this.claimAutoImportedFuncInvocation(`jsxs`, `/jsx-runtime`) : this.claimAutoImportedFuncInvocation(`jsx`, `/jsx-runtime`) : this.claimAutoImportedFuncInvocation(`jsxDEV`, `/jsx-dev-runtime`);
		}
		getCreateElementInvocationCode() {
			if (this.isAutomaticRuntime) return this.claimAutoImportedFuncInvocation(`createElement`, ``);
			{
				let { jsxPragmaInfo: e } = this;
				return `${this.importProcessor && this.importProcessor.getIdentifierReplacement(e.base) || e.base}${e.suffix}(`;
			}
		}
		getFragmentCode() {
			if (this.isAutomaticRuntime) return this.claimAutoImportedName(`Fragment`, this.options.production ? `/jsx-runtime` : `/jsx-dev-runtime`);
			{
				let { jsxPragmaInfo: e } = this;
				return (this.importProcessor && this.importProcessor.getIdentifierReplacement(e.fragmentBase) || e.fragmentBase) + e.fragmentSuffix;
			}
		}
		claimAutoImportedFuncInvocation(e, t) {
			let n = this.claimAutoImportedName(e, t);
			return this.importProcessor ? `${n}.call(void 0, ` : `${n}(`;
		}
		claimAutoImportedName(e, t) {
			if (this.importProcessor) {
				let n = this.jsxImportSource + t;
				return this.cjsAutomaticModuleNameResolutions[n] || (this.cjsAutomaticModuleNameResolutions[n] = this.importProcessor.getFreeIdentifierForPath(n)), `${this.cjsAutomaticModuleNameResolutions[n]}.${e}`;
			}
			return this.esmAutomaticImportNameResolutions[e] || (this.esmAutomaticImportNameResolutions[e] = this.nameManager.claimFreeName(`_${e}`)), this.esmAutomaticImportNameResolutions[e];
		}
		processTagIntro() {
			let e = this.tokens.currentIndex() + 1;
			for (; this.tokens.tokens[e].isType || !this.tokens.matches2AtIndex(e - 1, o.TokenType.jsxName, o.TokenType.jsxName) && !this.tokens.matches2AtIndex(e - 1, o.TokenType.greaterThan, o.TokenType.jsxName) && !this.tokens.matches1AtIndex(e, o.TokenType.braceL) && !this.tokens.matches1AtIndex(e, o.TokenType.jsxTagEnd) && !this.tokens.matches2AtIndex(e, o.TokenType.slash, o.TokenType.jsxTagEnd);) e++;
			if (e === this.tokens.currentIndex() + 1) {
				let e = this.tokens.identifierName();
				u(e) && this.tokens.replaceToken(`'${e}'`);
			}
			for (; this.tokens.currentIndex() < e;) this.rootTransformer.processToken();
		}
		processPropsObjectWithDevInfo(e) {
			let t = this.options.production ? `` : `__self: this, __source: ${this.getDevSource(e)}`;
			!this.tokens.matches1(o.TokenType.jsxName) && !this.tokens.matches1(o.TokenType.braceL) ? t ? this.tokens.appendCode(`, {${t}}`) : this.tokens.appendCode(`, null`) : (this.tokens.appendCode(`, {`), this.processProps(!1), t ? this.tokens.appendCode(` ${t}}`) : this.tokens.appendCode(`}`));
		}
		processProps(e) {
			let t = null;
			for (;;) {
				if (this.tokens.matches2(o.TokenType.jsxName, o.TokenType.eq)) {
					let n = this.tokens.identifierName();
					if (e && n === `key`) {
						t !== null && this.tokens.appendCode(t.replace(/[^\n]/g, ``)), this.tokens.removeToken(), this.tokens.removeToken();
						let e = this.tokens.snapshot();
						this.processPropValue(), t = this.tokens.dangerouslyGetAndRemoveCodeSinceSnapshot(e);
						continue;
					}
					this.processPropName(n), this.tokens.replaceToken(`: `), this.processPropValue();
				} else if (this.tokens.matches1(o.TokenType.jsxName)) {
					let e = this.tokens.identifierName();
					this.processPropName(e), this.tokens.appendCode(`: true`);
				} else if (this.tokens.matches1(o.TokenType.braceL)) this.tokens.replaceToken(``), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken(``);
				else break;
				this.tokens.appendCode(`,`);
			}
			return t;
		}
		processPropName(e) {
			e.includes(`-`) ? this.tokens.replaceToken(`'${e}'`) : this.tokens.copyToken();
		}
		processPropValue() {
			this.tokens.matches1(o.TokenType.braceL) ? (this.tokens.replaceToken(``), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken(``)) : this.tokens.matches1(o.TokenType.jsxTagStart) ? this.processJSXTag() : this.processStringPropValue();
		}
		processStringPropValue() {
			let e = this.tokens.currentToken(), t = this.tokens.code.slice(e.start + 1, e.end - 1), n = g(t), r = _(t);
			this.tokens.replaceToken(r + n);
		}
		processAutomaticChildrenAndEndProps(e) {
			e === a.JSXRole.StaticChildren ? (this.tokens.appendCode(` children: [`), this.processChildren(!1), this.tokens.appendCode(`]}`)) : (e === a.JSXRole.OneChild && this.tokens.appendCode(` children: `), this.processChildren(!1), this.tokens.appendCode(`}`));
		}
		processChildren(e) {
			let t = e;
			for (;;) {
				if (this.tokens.matches2(o.TokenType.jsxTagStart, o.TokenType.slash)) return;
				let e = !1;
				if (this.tokens.matches1(o.TokenType.braceL)) this.tokens.matches2(o.TokenType.braceL, o.TokenType.braceR) ? (this.tokens.replaceToken(``), this.tokens.replaceToken(``)) : (this.tokens.replaceToken(t ? `, ` : ``), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken(``), e = !0);
				else if (this.tokens.matches1(o.TokenType.jsxTagStart)) this.tokens.appendCode(t ? `, ` : ``), this.processJSXTag(), e = !0;
				else if (this.tokens.matches1(o.TokenType.jsxText) || this.tokens.matches1(o.TokenType.jsxEmptyText)) e = this.processChildTextElement(t);
				else throw Error(`Unexpected token when processing JSX children.`);
				e && (t = !0);
			}
		}
		processChildTextElement(e) {
			let t = this.tokens.currentToken(), n = this.tokens.code.slice(t.start, t.end), r = g(n), i = f(n);
			return i === `""` ? (this.tokens.replaceToken(r), !1) : (this.tokens.replaceToken(`${e ? `, ` : ``}${i}${r}`), !0);
		}
		getDevSource(e) {
			return `{fileName: ${this.getFilenameVarName()}, ${e}}`;
		}
		getFilenameVarName() {
			return this.filenameVarName ||= this.nameManager.claimFreeName(`_jsxFileName`), this.filenameVarName;
		}
	};
	function u(e) {
		let t = e.charCodeAt(0);
		return t >= s.charCodes.lowercaseA && t <= s.charCodes.lowercaseZ;
	}
	e.startsWithLowerCase = u;
	function f(e) {
		let t = ``, n = ``, r = !1, i = !1;
		for (let a = 0; a < e.length; a++) {
			let o = e[a];
			if (o === ` ` || o === `	` || o === `\r`) r || (n += o);
			else if (o === `
`) n = ``, r = !0;
			else {
				if (i && r && (t += ` `), t += n, n = ``, o === `&`) {
					let { entity: n, newI: r } = v(e, a + 1);
					a = r - 1, t += n;
				} else t += o;
				i = !0, r = !1;
			}
		}
		return r || (t += n), JSON.stringify(t);
	}
	function g(e) {
		let t = 0, n = 0;
		for (let r of e) r === `
` ? (t++, n = 0) : r === ` ` && n++;
		return `
`.repeat(t) + ` `.repeat(n);
	}
	function _(e) {
		let t = ``;
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === `
`) {
				if (/\s/.test(e[n + 1])) for (t += ` `; n < e.length && /\s/.test(e[n + 1]);) n++;
				else t += `
`;
			} else if (r === `&`) {
				let { entity: r, newI: i } = v(e, n + 1);
				t += r, n = i - 1;
			} else t += r;
		}
		return JSON.stringify(t);
	}
	function v(e, t) {
		let n = ``, i = 0, a, o = t;
		if (e[o] === `#`) {
			let t = 10;
			o++;
			let n;
			if (e[o] === `x`) for (t = 16, o++, n = o; o < e.length && b(e.charCodeAt(o));) o++;
			else for (n = o; o < e.length && y(e.charCodeAt(o));) o++;
			if (e[o] === `;`) {
				let r = e.slice(n, o);
				r && (o++, a = String.fromCodePoint(parseInt(r, t)));
			}
		} else for (; o < e.length && i++ < 10;) {
			let t = e[o];
			if (o++, t === `;`) {
				a = r.default.get(n);
				break;
			}
			n += t;
		}
		return a ? {
			entity: a,
			newI: o
		} : {
			entity: `&`,
			newI: t
		};
	}
	function y(e) {
		return e >= s.charCodes.digit0 && e <= s.charCodes.digit9;
	}
	function b(e) {
		return e >= s.charCodes.digit0 && e <= s.charCodes.digit9 || e >= s.charCodes.lowercaseA && e <= s.charCodes.lowercaseF || e >= s.charCodes.uppercaseA && e <= s.charCodes.uppercaseF;
	}
})), _ = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = d(), i = n(), a = g(), o = t(m());
	function s(e, t) {
		let n = o.default.call(void 0, t), s = /* @__PURE__ */ new Set();
		for (let t = 0; t < e.tokens.length; t++) {
			let o = e.tokens[t];
			if (o.type !== i.TokenType.name || o.isType || o.identifierRole !== r.IdentifierRole.Access && o.identifierRole !== r.IdentifierRole.ObjectShorthand && o.identifierRole !== r.IdentifierRole.ExportAccess || o.shadowsGlobal || s.add(e.identifierNameForToken(o)), o.type === i.TokenType.jsxTagStart && s.add(n.base), o.type === i.TokenType.jsxTagStart && t + 1 < e.tokens.length && e.tokens[t + 1].type === i.TokenType.jsxTagEnd && (s.add(n.base), s.add(n.fragmentBase)), o.type === i.TokenType.jsxName && o.identifierRole === r.IdentifierRole.Access) {
				let n = e.identifierNameForToken(o);
				a.startsWithLowerCase.call(void 0, n) && e.tokens[t + 1].type !== i.TokenType.dot || s.add(e.identifierNameForToken(o));
			}
		}
		return s;
	}
	e.getNonTypeIdentifiers = s;
})), v = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var i = d(), a = t(), o = n(), s = r(f()), c = _();
	e.default = class CJSImportProcessor {
		__init() {
			this.nonTypeIdentifiers = /* @__PURE__ */ new Set();
		}
		__init2() {
			this.importInfoByPath = /* @__PURE__ */ new Map();
		}
		__init3() {
			this.importsToReplace = /* @__PURE__ */ new Map();
		}
		__init4() {
			this.identifierReplacements = /* @__PURE__ */ new Map();
		}
		__init5() {
			this.exportBindingsByLocalName = /* @__PURE__ */ new Map();
		}
		constructor(e, t, n, r, i, a, o) {
			this.nameManager = e, this.tokens = t, this.enableLegacyTypeScriptModuleInterop = n, this.options = r, this.isTypeScriptTransformEnabled = i, this.keepUnusedImports = a, this.helperManager = o, CJSImportProcessor.prototype.__init.call(this), CJSImportProcessor.prototype.__init2.call(this), CJSImportProcessor.prototype.__init3.call(this), CJSImportProcessor.prototype.__init4.call(this), CJSImportProcessor.prototype.__init5.call(this);
		}
		preprocessTokens() {
			for (let e = 0; e < this.tokens.tokens.length; e++) this.tokens.matches1AtIndex(e, o.TokenType._import) && !this.tokens.matches3AtIndex(e, o.TokenType._import, o.TokenType.name, o.TokenType.eq) && this.preprocessImportAtIndex(e), this.tokens.matches1AtIndex(e, o.TokenType._export) && !this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType.eq) && this.preprocessExportAtIndex(e);
			this.generateImportReplacements();
		}
		pruneTypeOnlyImports() {
			this.nonTypeIdentifiers = c.getNonTypeIdentifiers.call(void 0, this.tokens, this.options);
			for (let [e, t] of this.importInfoByPath.entries()) t.hasBareImport || t.hasStarExport || t.exportStarNames.length > 0 || t.namedExports.length > 0 || [
				...t.defaultNames,
				...t.wildcardNames,
				...t.namedImports.map(({ localName: e }) => e)
			].every((e) => this.shouldAutomaticallyElideImportedName(e)) && this.importsToReplace.set(e, ``);
		}
		shouldAutomaticallyElideImportedName(e) {
			return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.nonTypeIdentifiers.has(e);
		}
		generateImportReplacements() {
			for (let [e, t] of this.importInfoByPath.entries()) {
				let { defaultNames: n, wildcardNames: r, namedImports: i, namedExports: a, exportStarNames: o, hasStarExport: s } = t;
				if (n.length === 0 && r.length === 0 && i.length === 0 && a.length === 0 && o.length === 0 && !s) {
					this.importsToReplace.set(e, `require('${e}');`);
					continue;
				}
				let c = this.getFreeIdentifierForPath(e), l;
				l = this.enableLegacyTypeScriptModuleInterop ? c : r.length > 0 ? r[0] : this.getFreeIdentifierForPath(e);
				let u = `var ${c} = require('${e}');`;
				if (r.length > 0) for (let e of r) {
					let t = this.enableLegacyTypeScriptModuleInterop ? c : `${this.helperManager.getHelperName(`interopRequireWildcard`)}(${c})`;
					u += ` var ${e} = ${t};`;
				}
				else o.length > 0 && l !== c ? u += ` var ${l} = ${this.helperManager.getHelperName(`interopRequireWildcard`)}(${c});` : n.length > 0 && l !== c && (u += ` var ${l} = ${this.helperManager.getHelperName(`interopRequireDefault`)}(${c});`);
				for (let { importedName: e, localName: t } of a) u += ` ${this.helperManager.getHelperName(`createNamedExportFrom`)}(${c}, '${t}', '${e}');`;
				for (let e of o) u += ` exports.${e} = ${l};`;
				s && (u += ` ${this.helperManager.getHelperName(`createStarExport`)}(${c});`), this.importsToReplace.set(e, u);
				for (let e of n) this.identifierReplacements.set(e, `${l}.default`);
				for (let { importedName: e, localName: t } of i) this.identifierReplacements.set(t, `${c}.${e}`);
			}
		}
		getFreeIdentifierForPath(e) {
			let t = e.split(`/`), n = t[t.length - 1].replace(/\W/g, ``);
			return this.nameManager.claimFreeName(`_${n}`);
		}
		preprocessImportAtIndex(e) {
			let t = [], n = [], r = [];
			if (e++, (this.tokens.matchesContextualAtIndex(e, a.ContextualKeyword._type) || this.tokens.matches1AtIndex(e, o.TokenType._typeof)) && !this.tokens.matches1AtIndex(e + 1, o.TokenType.comma) && !this.tokens.matchesContextualAtIndex(e + 1, a.ContextualKeyword._from) || this.tokens.matches1AtIndex(e, o.TokenType.parenL)) return;
			if (this.tokens.matches1AtIndex(e, o.TokenType.name) && (t.push(this.tokens.identifierNameAtIndex(e)), e++, this.tokens.matches1AtIndex(e, o.TokenType.comma) && e++), this.tokens.matches1AtIndex(e, o.TokenType.star) && (e += 2, n.push(this.tokens.identifierNameAtIndex(e)), e++), this.tokens.matches1AtIndex(e, o.TokenType.braceL)) {
				let n = this.getNamedImports(e + 1);
				e = n.newIndex;
				for (let e of n.namedImports) e.importedName === "default" ? t.push(e.localName) : r.push(e);
			}
			if (this.tokens.matchesContextualAtIndex(e, a.ContextualKeyword._from) && e++, !this.tokens.matches1AtIndex(e, o.TokenType.string)) throw Error(`Expected string token at the end of import statement.`);
			let i = this.tokens.stringValueAtIndex(e), s = this.getImportInfo(i);
			s.defaultNames.push(...t), s.wildcardNames.push(...n), s.namedImports.push(...r), t.length === 0 && n.length === 0 && r.length === 0 && (s.hasBareImport = !0);
		}
		preprocessExportAtIndex(e) {
			if (this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType._var) || this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType._let) || this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType._const)) this.preprocessVarExportAtIndex(e);
			else if (this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType._function) || this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType._class)) {
				let t = this.tokens.identifierNameAtIndex(e + 2);
				this.addExportBinding(t, t);
			} else if (this.tokens.matches3AtIndex(e, o.TokenType._export, o.TokenType.name, o.TokenType._function)) {
				let t = this.tokens.identifierNameAtIndex(e + 3);
				this.addExportBinding(t, t);
			} else this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType.braceL) ? this.preprocessNamedExportAtIndex(e) : this.tokens.matches2AtIndex(e, o.TokenType._export, o.TokenType.star) && this.preprocessExportStarAtIndex(e);
		}
		preprocessVarExportAtIndex(e) {
			let t = 0;
			for (let n = e + 2;; n++) if (this.tokens.matches1AtIndex(n, o.TokenType.braceL) || this.tokens.matches1AtIndex(n, o.TokenType.dollarBraceL) || this.tokens.matches1AtIndex(n, o.TokenType.bracketL)) t++;
			else if (this.tokens.matches1AtIndex(n, o.TokenType.braceR) || this.tokens.matches1AtIndex(n, o.TokenType.bracketR)) t--;
			else if (t === 0 && !this.tokens.matches1AtIndex(n, o.TokenType.name)) break;
			else if (this.tokens.matches1AtIndex(1, o.TokenType.eq)) {
				let e = this.tokens.currentToken().rhsEndIndex;
				if (e == null) throw Error(`Expected = token with an end index.`);
				n = e - 1;
			} else {
				let e = this.tokens.tokens[n];
				if (i.isDeclaration.call(void 0, e)) {
					let e = this.tokens.identifierNameAtIndex(n);
					this.identifierReplacements.set(e, `exports.${e}`);
				}
			}
		}
		preprocessNamedExportAtIndex(e) {
			e += 2;
			let { newIndex: t, namedImports: n } = this.getNamedImports(e);
			if (e = t, this.tokens.matchesContextualAtIndex(e, a.ContextualKeyword._from)) e++;
			else {
				for (let { importedName: e, localName: t } of n) this.addExportBinding(e, t);
				return;
			}
			if (!this.tokens.matches1AtIndex(e, o.TokenType.string)) throw Error(`Expected string token at the end of import statement.`);
			let r = this.tokens.stringValueAtIndex(e);
			this.getImportInfo(r).namedExports.push(...n);
		}
		preprocessExportStarAtIndex(e) {
			let t = null;
			if (this.tokens.matches3AtIndex(e, o.TokenType._export, o.TokenType.star, o.TokenType._as) ? (e += 3, t = this.tokens.identifierNameAtIndex(e), e += 2) : e += 3, !this.tokens.matches1AtIndex(e, o.TokenType.string)) throw Error(`Expected string token at the end of star export statement.`);
			let n = this.tokens.stringValueAtIndex(e), r = this.getImportInfo(n);
			t === null ? r.hasStarExport = !0 : r.exportStarNames.push(t);
		}
		getNamedImports(e) {
			let t = [];
			for (;;) {
				if (this.tokens.matches1AtIndex(e, o.TokenType.braceR)) {
					e++;
					break;
				}
				let n = s.default.call(void 0, this.tokens, e);
				if (e = n.endIndex, n.isType || t.push({
					importedName: n.leftName,
					localName: n.rightName
				}), this.tokens.matches2AtIndex(e, o.TokenType.comma, o.TokenType.braceR)) {
					e += 2;
					break;
				}
				if (this.tokens.matches1AtIndex(e, o.TokenType.braceR)) {
					e++;
					break;
				}
				if (this.tokens.matches1AtIndex(e, o.TokenType.comma)) e++;
				else throw Error(`Unexpected token: ${JSON.stringify(this.tokens.tokens[e])}`);
			}
			return {
				newIndex: e,
				namedImports: t
			};
		}
		getImportInfo(e) {
			let t = this.importInfoByPath.get(e);
			if (t) return t;
			let n = {
				defaultNames: [],
				wildcardNames: [],
				namedImports: [],
				namedExports: [],
				hasBareImport: !1,
				exportStarNames: [],
				hasStarExport: !1
			};
			return this.importInfoByPath.set(e, n), n;
		}
		addExportBinding(e, t) {
			this.exportBindingsByLocalName.has(e) || this.exportBindingsByLocalName.set(e, []), this.exportBindingsByLocalName.get(e).push(t);
		}
		claimImportCode(e) {
			let t = this.importsToReplace.get(e);
			return this.importsToReplace.set(e, ``), t || ``;
		}
		getIdentifierReplacement(e) {
			return this.identifierReplacements.get(e) || null;
		}
		resolveExportBinding(e) {
			let t = this.exportBindingsByLocalName.get(e);
			return !t || t.length === 0 ? null : t.map((e) => `exports.${e}`).join(` = `);
		}
		getGlobalNames() {
			return /* @__PURE__ */ new Set([...this.identifierReplacements.keys(), ...this.exportBindingsByLocalName.keys()]);
		}
	};
})), y = e(((e, t, n) => {
	(function(n, r) {
		if (typeof e == `object` && t !== void 0) r(t), t.exports = i(t);
		else if (typeof define == `function` && define.amd) define([`module`], function(e) {
			r.apply(this, arguments), e.exports = i(e);
		});
		else {
			let e = { exports: {} };
			r(e), n = typeof globalThis < `u` ? globalThis : n || self, n.sourcemapCodec = i(e);
		}
		function i(e) {
			return `default` in e.exports ? e.exports.default : e.exports;
		}
	})(n, (function(e) {
		var t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.prototype.hasOwnProperty, a = (e, n) => {
			for (var r in n) t(e, r, {
				get: n[r],
				enumerable: !0
			});
		}, o = (e, a, o, s) => {
			if (a && typeof a == `object` || typeof a == `function`) for (let c of r(a)) !i.call(e, c) && c !== o && t(e, c, {
				get: () => a[c],
				enumerable: !(s = n(a, c)) || s.enumerable
			});
			return e;
		}, s = (e) => o(t({}, `__esModule`, { value: !0 }), e), c = {};
		a(c, {
			decode: () => j,
			decodeGeneratedRanges: () => T,
			decodeOriginalScopes: () => S,
			decodeRangeMappings: () => k,
			encode: () => N,
			encodeGeneratedRanges: () => E,
			encodeOriginalScopes: () => C,
			encodeRangeMappings: () => A
		}), e.exports = s(c);
		var l = 44, u = 59, d = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`, f = /* @__PURE__ */ new Uint8Array(64), p = /* @__PURE__ */ new Uint8Array(128);
		for (let e = 0; e < d.length; e++) {
			let t = d.charCodeAt(e);
			f[e] = t, p[t] = e;
		}
		function m(e) {
			let t = 0, n = 0, r = 0;
			do
				r = p[e.next()], t |= (r & 31) << n, n += 5;
			while (r & 32);
			return t;
		}
		function h(e) {
			return e & 1 ? -2147483648 | -(e >>> 1) : e >>> 1;
		}
		function g(e, t) {
			do {
				let n = t & 31;
				t >>>= 5, t > 0 && (n |= 32), e.write(f[n]);
			} while (t > 0);
		}
		function _(e) {
			return e < 0 ? -e << 1 | 1 : e << 1;
		}
		function v(e, t) {
			return e.pos >= t ? !1 : e.peek() !== l;
		}
		var y = 16384, b = typeof TextDecoder < `u` ? new TextDecoder() : typeof Buffer < `u` ? { decode(e) {
			return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString();
		} } : { decode(e) {
			let t = ``;
			for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
			return t;
		} }, StringWriter = class {
			constructor() {
				this.pos = 0, this.out = ``, this.buffer = new Uint8Array(y);
			}
			write(e) {
				let { buffer: t } = this;
				t[this.pos++] = e, this.pos === y && (this.out += b.decode(t), this.pos = 0);
			}
			flush() {
				let { buffer: e, out: t, pos: n } = this;
				return n > 0 ? t + b.decode(e.subarray(0, n)) : t;
			}
		}, StringReader = class {
			constructor(e) {
				this.pos = 0, this.buffer = e;
			}
			next() {
				return this.buffer.charCodeAt(this.pos++);
			}
			peek() {
				return this.buffer.charCodeAt(this.pos);
			}
			indexOf(e) {
				let { buffer: t, pos: n } = this, r = t.indexOf(e, n);
				return r === -1 ? t.length : r;
			}
		}, x = [];
		function S(e) {
			let { length: t } = e, n = new StringReader(e), r = [], i = [], a = 0;
			for (; n.pos < t; n.pos++) {
				a += h(m(n));
				let e = h(m(n));
				if (!v(n, t)) {
					let t = i.pop();
					t[2] = a, t[3] = e;
					continue;
				}
				let o = h(m(n)), s = h(m(n)) & 1 ? [
					a,
					e,
					0,
					0,
					o,
					h(m(n))
				] : [
					a,
					e,
					0,
					0,
					o
				], c = x;
				if (v(n, t)) {
					c = [];
					do {
						let e = h(m(n));
						c.push(e);
					} while (v(n, t));
				}
				s.vars = c, r.push(s), i.push(s);
			}
			return r;
		}
		function C(e) {
			let t = new StringWriter();
			for (let n = 0; n < e.length;) n = w(e, n, t, [0]);
			return t.flush();
		}
		function w(e, t, n, r) {
			let i = e[t], { 0: a, 1: o, 2: s, 3: c, 4: u, vars: d } = i;
			t > 0 && n.write(l), g(n, _(a - r[0])), r[0] = a, g(n, _(o)), g(n, _(u)), g(n, _(+(i.length === 6))), i.length === 6 && g(n, _(i[5]));
			for (let e of d) g(n, _(e));
			for (t++; t < e.length;) {
				let { 0: i, 1: a } = e[t];
				if (i > s || i === s && a >= c) break;
				t = w(e, t, n, r);
			}
			return n.write(l), g(n, _(s - r[0])), r[0] = s, g(n, _(c)), t;
		}
		function T(e) {
			let { length: t } = e, n = new StringReader(e), r = [], i = [], a = 0, o = 0, s = 0, c = 0, l = 0, u = 0, d = 0, f = 0;
			do {
				let e = n.indexOf(`;`), t = 0;
				for (; n.pos < e; n.pos++) {
					if (t += h(m(n)), !v(n, e)) {
						let e = i.pop();
						e[2] = a, e[3] = t;
						continue;
					}
					let p = h(m(n)), g = p & 1, _ = p & 2, y = p & 4, b = null, S = x, C;
					if (g) {
						let e = o + h(m(n));
						s = h(m(n)) + (o === e ? s : 0), o = e, C = [
							a,
							t,
							0,
							0,
							e,
							s
						];
					} else C = [
						a,
						t,
						0,
						0
					];
					if (C.isScope = !!y, _) {
						let e = c, t = l;
						c += h(m(n));
						let r = e === c;
						l = (r ? l : 0) + h(m(n)), u = (r && t === l ? u : 0) + h(m(n)), b = [
							c,
							l,
							u
						];
					}
					if (C.callsite = b, v(n, e)) {
						S = [];
						do {
							d = a, f = t;
							let e = h(m(n)), r;
							if (e < -1) {
								r = [[h(m(n))]];
								for (let t = -1; t > e; t--) {
									let e = d;
									d += h(m(n)), f = (d === e ? f : 0) + h(m(n));
									let t = h(m(n));
									r.push([
										t,
										d,
										f
									]);
								}
							} else r = [[e]];
							S.push(r);
						} while (v(n, e));
					}
					C.bindings = S, r.push(C), i.push(C);
				}
				a++, n.pos = e + 1;
			} while (n.pos < t);
			return r;
		}
		function E(e) {
			if (e.length === 0) return ``;
			let t = new StringWriter();
			for (let n = 0; n < e.length;) n = D(e, n, t, [
				0,
				0,
				0,
				0,
				0,
				0,
				0
			]);
			return t.flush();
		}
		function D(e, t, n, r) {
			let i = e[t], { 0: a, 1: o, 2: s, 3: c, isScope: u, callsite: d, bindings: f } = i;
			if (r[0] < a ? (O(n, r[0], a), r[0] = a, r[1] = 0) : t > 0 && n.write(l), g(n, _(i[1] - r[1])), r[1] = i[1], g(n, _(i.length === 6 | (d ? 2 : 0) | (u ? 4 : 0))), i.length === 6) {
				let { 4: e, 5: t } = i;
				e !== r[2] && (r[3] = 0), g(n, _(e - r[2])), r[2] = e, g(n, _(t - r[3])), r[3] = t;
			}
			if (d) {
				let { 0: e, 1: t, 2: a } = i.callsite;
				e === r[4] ? t !== r[5] && (r[6] = 0) : (r[5] = 0, r[6] = 0), g(n, _(e - r[4])), r[4] = e, g(n, _(t - r[5])), r[5] = t, g(n, _(a - r[6])), r[6] = a;
			}
			if (f) for (let e of f) {
				e.length > 1 && g(n, _(-e.length));
				let t = e[0][0];
				g(n, _(t));
				let r = a, i = o;
				for (let t = 1; t < e.length; t++) {
					let a = e[t];
					g(n, _(a[1] - r)), r = a[1], g(n, _(a[2] - i)), i = a[2], g(n, _(a[0]));
				}
			}
			for (t++; t < e.length;) {
				let { 0: i, 1: a } = e[t];
				if (i > s || i === s && a >= c) break;
				t = D(e, t, n, r);
			}
			return r[0] < s ? (O(n, r[0], s), r[0] = s, r[1] = 0) : n.write(l), g(n, _(c - r[1])), r[1] = c, t;
		}
		function O(e, t, n) {
			do
				e.write(u);
			while (++t < n);
		}
		function k(e) {
			let { length: t } = e, n = new StringReader(e), r = [];
			do {
				let e = n.indexOf(`;`), t = [], i = 0;
				for (; n.pos < e;) i += m(n), t.push(i);
				r.push(t), n.pos = e + 1;
			} while (n.pos <= t);
			return r;
		}
		function A(e) {
			if (e.length === 0) return ``;
			let t = new StringWriter();
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				n > 0 && t.write(u);
				let i = 0;
				for (let e = 0; e < r.length; e++) {
					let n = r[e];
					g(t, n - i), i = n;
				}
			}
			return t.flush();
		}
		function j(e) {
			let { length: t } = e, n = new StringReader(e), r = [], i = 0, a = 0, o = 0, s = 0, c = 0;
			do {
				let e = n.indexOf(`;`), t = [], l = !0, u = 0;
				for (i = 0; n.pos < e;) {
					let r;
					i += h(m(n)), i < u && (l = !1), u = i, v(n, e) ? (a += h(m(n)), o += h(m(n)), s += h(m(n)), v(n, e) ? (c += h(m(n)), r = [
						i,
						a,
						o,
						s,
						c
					]) : r = [
						i,
						a,
						o,
						s
					]) : r = [i], t.push(r), n.pos++;
				}
				l || M(t), r.push(t), n.pos = e + 1;
			} while (n.pos <= t);
			return r;
		}
		function M(e) {
			e.sort(ee);
		}
		function ee(e, t) {
			return e[0] - t[0];
		}
		function N(e) {
			let t = new StringWriter(), n = 0, r = 0, i = 0, a = 0;
			for (let o = 0; o < e.length; o++) {
				let s = e[o];
				if (o > 0 && t.write(u), s.length === 0) continue;
				let c = 0;
				for (let e = 0; e < s.length; e++) {
					let o = s[e];
					e > 0 && t.write(l), g(t, _(o[0] - c)), c = o[0], o.length !== 1 && (g(t, _(o[1] - n)), g(t, _(o[2] - r)), g(t, _(o[3] - i)), n = o[1], r = o[2], i = o[3], o.length !== 4 && (g(t, _(o[4] - a)), a = o[4]));
				}
			}
			return t.flush();
		}
	}));
})), b = e(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` && t !== void 0 ? t.exports = r() : typeof define == `function` && define.amd ? define(r) : (n = typeof globalThis < `u` ? globalThis : n || self, n.resolveURI = r());
	})(n, (function() {
		let e = /^[\w+.-]+:\/\//, t = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/, n = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
		function r(t) {
			return e.test(t);
		}
		function i(e) {
			return e.startsWith(`//`);
		}
		function a(e) {
			return e.startsWith(`/`);
		}
		function o(e) {
			return e.startsWith(`file:`);
		}
		function s(e) {
			return /^[.?#]/.test(e);
		}
		function c(e) {
			let n = t.exec(e);
			return u(n[1], n[2] || ``, n[3], n[4] || ``, n[5] || `/`, n[6] || ``, n[7] || ``);
		}
		function l(e) {
			let t = n.exec(e), r = t[2];
			return u(`file:`, ``, t[1] || ``, ``, a(r) ? r : `/` + r, t[3] || ``, t[4] || ``);
		}
		function u(e, t, n, r, i, a, o) {
			return {
				scheme: e,
				user: t,
				host: n,
				port: r,
				path: i,
				query: a,
				hash: o,
				type: 7
			};
		}
		function d(e) {
			if (i(e)) {
				let t = c(`http:` + e);
				return t.scheme = ``, t.type = 6, t;
			}
			if (a(e)) {
				let t = c(`http://foo.com` + e);
				return t.scheme = ``, t.host = ``, t.type = 5, t;
			}
			if (o(e)) return l(e);
			if (r(e)) return c(e);
			let t = c(`http://foo.com/` + e);
			return t.scheme = ``, t.host = ``, t.type = e ? e.startsWith(`?`) ? 3 : e.startsWith(`#`) ? 2 : 4 : 1, t;
		}
		function f(e) {
			if (e.endsWith(`/..`)) return e;
			let t = e.lastIndexOf(`/`);
			return e.slice(0, t + 1);
		}
		function p(e, t) {
			m(t, t.type), e.path = e.path === `/` ? t.path : f(t.path) + e.path;
		}
		function m(e, t) {
			let n = t <= 4, r = e.path.split(`/`), i = 1, a = 0, o = !1;
			for (let e = 1; e < r.length; e++) {
				let t = r[e];
				t ? (o = !1, t !== `.` && (t === `..` ? a ? (o = !0, a--, i--) : n && (r[i++] = t) : (r[i++] = t, a++))) : o = !0;
			}
			let s = ``;
			for (let e = 1; e < i; e++) s += `/` + r[e];
			(!s || o && !s.endsWith(`/..`)) && (s += `/`), e.path = s;
		}
		function h(e, t) {
			if (!e && !t) return ``;
			let n = d(e), r = n.type;
			if (t && r !== 7) {
				let e = d(t), i = e.type;
				switch (r) {
					case 1: n.hash = e.hash;
					case 2: n.query = e.query;
					case 3:
					case 4: p(n, e);
					case 5: n.user = e.user, n.host = e.host, n.port = e.port;
					case 6: n.scheme = e.scheme;
				}
				i > r && (r = i);
			}
			m(n, r);
			let i = n.query + n.hash;
			switch (r) {
				case 2:
				case 3: return i;
				case 4: {
					let r = n.path.slice(1);
					return r ? s(t || e) && !s(r) ? `./` + r + i : r + i : i || `.`;
				}
				case 5: return n.path + i;
				default: return n.scheme + `//` + n.user + n.host + n.port + n.path + i;
			}
		}
		return h;
	}));
})), x = e(((e, t, n) => {
	(function(n, r) {
		if (typeof e == `object` && t !== void 0) r(t, b(), y()), t.exports = i(t);
		else if (typeof define == `function` && define.amd) define([
			`module`,
			`@jridgewell/resolve-uri`,
			`@jridgewell/sourcemap-codec`
		], function(e) {
			r.apply(this, arguments), e.exports = i(e);
		});
		else {
			let e = { exports: {} };
			r(e, n.resolveURI, n.sourcemapCodec), n = typeof globalThis < `u` ? globalThis : n || self, n.traceMapping = i(e);
		}
		function i(e) {
			return `default` in e.exports ? e.exports.default : e.exports;
		}
	})(n, (function(e, t, n) {
		var r = Object.create, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyNames, s = Object.getPrototypeOf, c = Object.prototype.hasOwnProperty, l = (e, t) => function() {
			return t || (0, e[o(e)[0]])((t = { exports: {} }).exports, t), t.exports;
		}, u = (e, t) => {
			for (var n in t) i(e, n, {
				get: t[n],
				enumerable: !0
			});
		}, d = (e, t, n, r) => {
			if (t && typeof t == `object` || typeof t == `function`) for (let s of o(t)) !c.call(e, s) && s !== n && i(e, s, {
				get: () => t[s],
				enumerable: !(r = a(t, s)) || r.enumerable
			});
			return e;
		}, f = (e, t, n) => (n = e == null ? {} : r(s(e)), d(t || !e || !e.__esModule ? i(n, `default`, {
			value: e,
			enumerable: !0
		}) : n, e)), p = (e) => d(i({}, `__esModule`, { value: !0 }), e), m = l({ "umd:@jridgewell/sourcemap-codec"(e, t) {
			t.exports = n;
		} }), h = l({ "umd:@jridgewell/resolve-uri"(e, n) {
			n.exports = t;
		} }), g = {};
		u(g, {
			AnyMap: () => re,
			FlattenMap: () => re,
			GREATEST_LOWER_BOUND: () => V,
			LEAST_UPPER_BOUND: () => B,
			TraceMap: () => TraceMap,
			allGeneratedPositionsFor: () => G,
			decodedMap: () => pe,
			decodedMappings: () => W,
			eachMapping: () => K,
			encodedMap: () => me,
			encodedMappings: () => U,
			generatedPositionFor: () => ue,
			isIgnored: () => J,
			originalPositionFor: () => le,
			presortedDecodedMap: () => fe,
			sourceContentFor: () => q,
			traceSegment: () => ce
		}), e.exports = p(g);
		var _ = f(m()), v = f(h());
		function y(e) {
			if (!e) return ``;
			let t = e.lastIndexOf(`/`);
			return e.slice(0, t + 1);
		}
		function b(e, t) {
			let n = y(e), r = t ? t + `/` : ``;
			return (e) => (0, v.default)(r + (e || ``), n);
		}
		var x = 0, S = 1, C = 2, w = 3, T = 4, E = 1, D = 2;
		function O(e, t) {
			let n = k(e, 0);
			if (n === e.length) return e;
			t || (e = e.slice());
			for (let r = n; r < e.length; r = k(e, r + 1)) e[r] = j(e[r], t);
			return e;
		}
		function k(e, t) {
			for (let n = t; n < e.length; n++) if (!A(e[n])) return n;
			return e.length;
		}
		function A(e) {
			for (let t = 1; t < e.length; t++) if (e[t][x] < e[t - 1][x]) return !1;
			return !0;
		}
		function j(e, t) {
			return t || (e = e.slice()), e.sort(M);
		}
		function M(e, t) {
			return e[x] - t[x];
		}
		function ee(e, t) {
			let n = t.map(() => []);
			for (let t = 0; t < e.length; t++) {
				let r = e[t];
				for (let e = 0; e < r.length; e++) {
					let i = r[e];
					if (i.length === 1) continue;
					let a = i[S], o = i[C], s = i[w], c = n[a];
					(c[o] || (c[o] = [])).push([
						s,
						t,
						i[x]
					]);
				}
			}
			for (let e = 0; e < n.length; e++) {
				let t = n[e];
				for (let e = 0; e < t.length; e++) {
					let n = t[e];
					n && n.sort(M);
				}
			}
			return n;
		}
		var N = !1;
		function P(e, t, n, r) {
			for (; n <= r;) {
				let i = n + (r - n >> 1), a = e[i][x] - t;
				if (a === 0) return N = !0, i;
				a < 0 ? n = i + 1 : r = i - 1;
			}
			return N = !1, n - 1;
		}
		function te(e, t, n) {
			for (let r = n + 1; r < e.length && e[r][x] === t; n = r++);
			return n;
		}
		function F(e, t, n) {
			for (let r = n - 1; r >= 0 && e[r][x] === t; n = r--);
			return n;
		}
		function I() {
			return {
				lastKey: -1,
				lastNeedle: -1,
				lastIndex: -1
			};
		}
		function ne(e, t, n, r) {
			let { lastKey: i, lastNeedle: a, lastIndex: o } = n, s = 0, c = e.length - 1;
			if (r === i) {
				if (t === a) return N = o !== -1 && e[o][x] === t, o;
				t >= a ? s = o === -1 ? 0 : o : c = o;
			}
			return n.lastKey = r, n.lastNeedle = t, n.lastIndex = P(e, t, s, c);
		}
		function L(e) {
			return typeof e == `string` ? JSON.parse(e) : e;
		}
		var re = function(e, t) {
			let n = L(e);
			if (!(`sections` in n)) return new TraceMap(n, t);
			let r = [], i = [], a = [], o = [], s = [];
			return R(n, t, r, i, a, o, s, 0, 0, 1 / 0, 1 / 0), fe({
				version: 3,
				file: n.file,
				names: o,
				sources: i,
				sourcesContent: a,
				mappings: r,
				ignoreList: s
			});
		};
		function R(e, t, n, r, i, a, o, s, c, l, u) {
			let { sections: d } = e;
			for (let e = 0; e < d.length; e++) {
				let { map: f, offset: p } = d[e], m = l, h = u;
				if (e + 1 < d.length) {
					let t = d[e + 1].offset;
					m = Math.min(l, s + t.line), m === l ? h = Math.min(u, c + t.column) : m < l && (h = c + t.column);
				}
				ie(f, t, n, r, i, a, o, s + p.line, c + p.column, m, h);
			}
		}
		function ie(e, t, n, r, i, a, o, s, c, l, u) {
			let d = L(e);
			if (`sections` in d) return R(...arguments);
			let f = new TraceMap(d, t), p = r.length, m = a.length, h = W(f), { resolvedSources: g, sourcesContent: _, ignoreList: v } = f;
			if (z(r, g), z(a, f.names), _) z(i, _);
			else for (let e = 0; e < g.length; e++) i.push(null);
			if (v) for (let e = 0; e < v.length; e++) o.push(v[e] + p);
			for (let e = 0; e < h.length; e++) {
				let t = s + e;
				if (t > l) return;
				let r = ae(n, t), i = e === 0 ? c : 0, a = h[e];
				for (let e = 0; e < a.length; e++) {
					let n = a[e], o = i + n[x];
					if (t === l && o >= u) return;
					if (n.length === 1) {
						r.push([o]);
						continue;
					}
					let s = p + n[S], c = n[C], d = n[w];
					r.push(n.length === 4 ? [
						o,
						s,
						c,
						d
					] : [
						o,
						s,
						c,
						d,
						m + n[T]
					]);
				}
			}
		}
		function z(e, t) {
			for (let n = 0; n < t.length; n++) e.push(t[n]);
		}
		function ae(e, t) {
			for (let n = e.length; n <= t; n++) e[n] = [];
			return e[t];
		}
		var oe = "`line` must be greater than 0 (lines start at line 1)", se = "`column` must be greater than or equal to 0 (columns start at column 0)", B = -1, V = 1, TraceMap = class {
			constructor(e, t) {
				let n = typeof e == `string`;
				if (!n && e._decodedMemo) return e;
				let r = L(e), { version: i, file: a, names: o, sourceRoot: s, sources: c, sourcesContent: l } = r;
				this.version = i, this.file = a, this.names = o || [], this.sourceRoot = s, this.sources = c, this.sourcesContent = l, this.ignoreList = r.ignoreList || r.x_google_ignoreList || void 0;
				let u = b(t, s);
				this.resolvedSources = c.map(u);
				let { mappings: d } = r;
				if (typeof d == `string`) this._encoded = d, this._decoded = void 0;
				else if (Array.isArray(d)) this._encoded = void 0, this._decoded = O(d, n);
				else if (r.sections) throw Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
				else throw Error(`invalid source map: ${JSON.stringify(r)}`);
				this._decodedMemo = I(), this._bySources = void 0, this._bySourceMemos = void 0;
			}
		};
		function H(e) {
			return e;
		}
		function U(e) {
			var t;
			return (t = H(e))._encoded ?? (t._encoded = (0, _.encode)(H(e)._decoded));
		}
		function W(e) {
			var t;
			return (t = H(e))._decoded || (t._decoded = (0, _.decode)(H(e)._encoded));
		}
		function ce(e, t, n) {
			let r = W(e);
			if (t >= r.length) return null;
			let i = r[t], a = Z(i, H(e)._decodedMemo, t, n, V);
			return a === -1 ? null : i[a];
		}
		function le(e, t) {
			let { line: n, column: r, bias: i } = t;
			if (n--, n < 0) throw Error(oe);
			if (r < 0) throw Error(se);
			let a = W(e);
			if (n >= a.length) return Y(null, null, null, null);
			let o = a[n], s = Z(o, H(e)._decodedMemo, n, r, i || V);
			if (s === -1) return Y(null, null, null, null);
			let c = o[s];
			if (c.length === 1) return Y(null, null, null, null);
			let { names: l, resolvedSources: u } = e;
			return Y(u[c[S]], c[C] + 1, c[w], c.length === 5 ? l[c[T]] : null);
		}
		function ue(e, t) {
			let { source: n, line: r, column: i, bias: a } = t;
			return $(e, n, r, i, a || V, !1);
		}
		function G(e, t) {
			let { source: n, line: r, column: i, bias: a } = t;
			return $(e, n, r, i, a || B, !0);
		}
		function K(e, t) {
			let n = W(e), { names: r, resolvedSources: i } = e;
			for (let e = 0; e < n.length; e++) {
				let a = n[e];
				for (let n = 0; n < a.length; n++) {
					let o = a[n], s = e + 1, c = o[0], l = null, u = null, d = null, f = null;
					o.length !== 1 && (l = i[o[1]], u = o[2] + 1, d = o[3]), o.length === 5 && (f = r[o[4]]), t({
						generatedLine: s,
						generatedColumn: c,
						source: l,
						originalLine: u,
						originalColumn: d,
						name: f
					});
				}
			}
		}
		function de(e, t) {
			let { sources: n, resolvedSources: r } = e, i = n.indexOf(t);
			return i === -1 && (i = r.indexOf(t)), i;
		}
		function q(e, t) {
			let { sourcesContent: n } = e;
			if (n == null) return null;
			let r = de(e, t);
			return r === -1 ? null : n[r];
		}
		function J(e, t) {
			let { ignoreList: n } = e;
			if (n == null) return !1;
			let r = de(e, t);
			return r !== -1 && n.includes(r);
		}
		function fe(e, t) {
			let n = new TraceMap(he(e, []), t);
			return H(n)._decoded = e.mappings, n;
		}
		function pe(e) {
			return he(e, W(e));
		}
		function me(e) {
			return he(e, U(e));
		}
		function he(e, t) {
			return {
				version: e.version,
				file: e.file,
				names: e.names,
				sourceRoot: e.sourceRoot,
				sources: e.sources,
				sourcesContent: e.sourcesContent,
				mappings: t,
				ignoreList: e.ignoreList || e.x_google_ignoreList
			};
		}
		function Y(e, t, n, r) {
			return {
				source: e,
				line: t,
				column: n,
				name: r
			};
		}
		function X(e, t) {
			return {
				line: e,
				column: t
			};
		}
		function Z(e, t, n, r, i) {
			let a = ne(e, r, t, n);
			return N ? a = (i === B ? te : F)(e, r, a) : i === B && a++, a === -1 || a === e.length ? -1 : a;
		}
		function Q(e, t, n, r, i) {
			let a = Z(e, t, n, r, V);
			if (!N && i === B && a++, a === -1 || a === e.length) return [];
			let o = N ? r : e[a][x];
			N || (a = F(e, o, a));
			let s = te(e, o, a), c = [];
			for (; a <= s; a++) {
				let t = e[a];
				c.push(X(t[E] + 1, t[D]));
			}
			return c;
		}
		function $(e, t, n, r, i, a) {
			var o, s;
			if (n--, n < 0) throw Error(oe);
			if (r < 0) throw Error(se);
			let { sources: c, resolvedSources: l } = e, u = c.indexOf(t);
			if (u === -1 && (u = l.indexOf(t)), u === -1) return a ? [] : X(null, null);
			let d = (o = H(e))._bySourceMemos || (o._bySourceMemos = c.map(I)), f = ((s = H(e))._bySources || (s._bySources = ee(W(e), d)))[u][n];
			if (f == null) return a ? [] : X(null, null);
			let p = d[u];
			if (a) return Q(f, p, n, r, i);
			let m = Z(f, p, n, r, i);
			if (m === -1) return X(null, null);
			let h = f[m];
			return X(h[E] + 1, h[D]);
		}
	}));
})), S = e(((e, t, n) => {
	(function(n, r) {
		if (typeof e == `object` && t !== void 0) r(t, y(), x()), t.exports = i(t);
		else if (typeof define == `function` && define.amd) define([
			`module`,
			`@jridgewell/sourcemap-codec`,
			`@jridgewell/trace-mapping`
		], function(e) {
			r.apply(this, arguments), e.exports = i(e);
		});
		else {
			let e = { exports: {} };
			r(e, n.sourcemapCodec, n.traceMapping), n = typeof globalThis < `u` ? globalThis : n || self, n.genMapping = i(e);
		}
		function i(e) {
			return `default` in e.exports ? e.exports.default : e.exports;
		}
	})(n, (function(e, t, n) {
		var r = Object.create, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyNames, s = Object.getPrototypeOf, c = Object.prototype.hasOwnProperty, l = (e, t) => function() {
			return t || (0, e[o(e)[0]])((t = { exports: {} }).exports, t), t.exports;
		}, u = (e, t) => {
			for (var n in t) i(e, n, {
				get: t[n],
				enumerable: !0
			});
		}, d = (e, t, n, r) => {
			if (t && typeof t == `object` || typeof t == `function`) for (let s of o(t)) !c.call(e, s) && s !== n && i(e, s, {
				get: () => t[s],
				enumerable: !(r = a(t, s)) || r.enumerable
			});
			return e;
		}, f = (e, t, n) => (n = e == null ? {} : r(s(e)), d(t || !e || !e.__esModule ? i(n, `default`, {
			value: e,
			enumerable: !0
		}) : n, e)), p = (e) => d(i({}, `__esModule`, { value: !0 }), e), m = l({ "umd:@jridgewell/sourcemap-codec"(e, n) {
			n.exports = t;
		} }), h = l({ "umd:@jridgewell/trace-mapping"(e, t) {
			t.exports = n;
		} }), g = {};
		u(g, {
			GenMapping: () => GenMapping,
			addMapping: () => j,
			addSegment: () => A,
			allMappings: () => ne,
			fromMap: () => I,
			maybeAddMapping: () => ee,
			maybeAddSegment: () => M,
			setIgnore: () => P,
			setSourceContent: () => N,
			toDecodedMap: () => te,
			toEncodedMap: () => F
		}), e.exports = p(g);
		var SetArray = class {
			constructor() {
				this._indexes = { __proto__: null }, this.array = [];
			}
		};
		function _(e) {
			return e;
		}
		function v(e, t) {
			return _(e)._indexes[t];
		}
		function y(e, t) {
			let n = v(e, t);
			if (n !== void 0) return n;
			let { array: r, _indexes: i } = _(e);
			return i[t] = r.push(t) - 1;
		}
		function b(e, t) {
			let n = v(e, t);
			if (n === void 0) return;
			let { array: r, _indexes: i } = _(e);
			for (let e = n + 1; e < r.length; e++) {
				let t = r[e];
				r[e - 1] = t, i[t]--;
			}
			i[t] = void 0, r.pop();
		}
		var x = f(m()), S = f(h()), C = 0, w = 1, T = 2, E = 3, D = 4, O = -1, GenMapping = class {
			constructor({ file: e, sourceRoot: t } = {}) {
				this._names = new SetArray(), this._sources = new SetArray(), this._sourcesContent = [], this._mappings = [], this.file = e, this.sourceRoot = t, this._ignoreList = new SetArray();
			}
		};
		function k(e) {
			return e;
		}
		function A(e, t, n, r, i, a, o, s) {
			return L(!1, e, t, n, r, i, a, o, s);
		}
		function j(e, t) {
			return B(!1, e, t);
		}
		var M = (e, t, n, r, i, a, o, s) => L(!0, e, t, n, r, i, a, o, s), ee = (e, t) => B(!0, e, t);
		function N(e, t, n) {
			let { _sources: r, _sourcesContent: i } = k(e), a = y(r, t);
			i[a] = n;
		}
		function P(e, t, n = !0) {
			let { _sources: r, _sourcesContent: i, _ignoreList: a } = k(e), o = y(r, t);
			o === i.length && (i[o] = null), n ? y(a, o) : b(a, o);
		}
		function te(e) {
			let { _mappings: t, _sources: n, _sourcesContent: r, _names: i, _ignoreList: a } = k(e);
			return z(t), {
				version: 3,
				file: e.file || void 0,
				names: i.array,
				sourceRoot: e.sourceRoot || void 0,
				sources: n.array,
				sourcesContent: r,
				mappings: t,
				ignoreList: a.array
			};
		}
		function F(e) {
			let t = te(e);
			return Object.assign({}, t, { mappings: (0, x.encode)(t.mappings) });
		}
		function I(e) {
			let t = new S.TraceMap(e), n = new GenMapping({
				file: t.file,
				sourceRoot: t.sourceRoot
			});
			return ae(k(n)._names, t.names), ae(k(n)._sources, t.sources), k(n)._sourcesContent = t.sourcesContent || t.sources.map(() => null), k(n)._mappings = (0, S.decodedMappings)(t), t.ignoreList && ae(k(n)._ignoreList, t.ignoreList), n;
		}
		function ne(e) {
			let t = [], { _mappings: n, _sources: r, _names: i } = k(e);
			for (let e = 0; e < n.length; e++) {
				let a = n[e];
				for (let n = 0; n < a.length; n++) {
					let o = a[n], s = {
						line: e + 1,
						column: o[C]
					}, c, l, u;
					o.length !== 1 && (c = r.array[o[w]], l = {
						line: o[T] + 1,
						column: o[E]
					}, o.length === 5 && (u = i.array[o[D]])), t.push({
						generated: s,
						source: c,
						original: l,
						name: u
					});
				}
			}
			return t;
		}
		function L(e, t, n, r, i, a, o, s, c) {
			let { _mappings: l, _sources: u, _sourcesContent: d, _names: f } = k(t), p = re(l, n), m = R(p, r);
			if (!i) return e && oe(p, m) ? void 0 : ie(p, m, [r]);
			let h = y(u, i), g = s ? y(f, s) : O;
			if (h === d.length && (d[h] = c ?? null), !(e && se(p, m, h, a, o, g))) return ie(p, m, s ? [
				r,
				h,
				a,
				o,
				g
			] : [
				r,
				h,
				a,
				o
			]);
		}
		function re(e, t) {
			for (let n = e.length; n <= t; n++) e[n] = [];
			return e[t];
		}
		function R(e, t) {
			let n = e.length;
			for (let r = n - 1; r >= 0 && !(t >= e[r][C]); n = r--);
			return n;
		}
		function ie(e, t, n) {
			for (let n = e.length; n > t; n--) e[n] = e[n - 1];
			e[t] = n;
		}
		function z(e) {
			let { length: t } = e, n = t;
			for (let t = n - 1; t >= 0 && !(e[t].length > 0); n = t, t--);
			n < t && (e.length = n);
		}
		function ae(e, t) {
			for (let n = 0; n < t.length; n++) y(e, t[n]);
		}
		function oe(e, t) {
			return t === 0 || e[t - 1].length === 1;
		}
		function se(e, t, n, r, i, a) {
			if (t === 0) return !1;
			let o = e[t - 1];
			return o.length !== 1 && n === o[w] && r === o[T] && i === o[E] && a === (o.length === 5 ? o[D] : O);
		}
		function B(e, t, n) {
			let { generated: r, source: i, original: a, name: o, content: s } = n;
			return i ? L(e, t, r.line - 1, r.column, i, a.line - 1, a.column, o, s) : L(e, t, r.line - 1, r.column, null, null, null, null, null);
		}
	}));
})), C = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = S(), n = i();
	function r({ code: e, mappings: r }, i, o, s, c) {
		let l = a(s, c), u = new t.GenMapping({ file: o.compiledFilename }), d = 0, f = r[0];
		for (; f === void 0 && d < r.length - 1;) d++, f = r[d];
		let p = 0, m = 0;
		f !== m && t.maybeAddSegment.call(void 0, u, p, 0, i, p, 0);
		for (let a = 0; a < e.length; a++) {
			if (a === f) {
				let e = f - m, n = l[d];
				for (t.maybeAddSegment.call(void 0, u, p, e, i, p, n); (f === a || f === void 0) && d < r.length - 1;) d++, f = r[d];
			}
			e.charCodeAt(a) === n.charCodes.lineFeed && (p++, m = a + 1, f !== m && t.maybeAddSegment.call(void 0, u, p, 0, i, p, 0));
		}
		let { sourceRoot: h, sourcesContent: g, ..._ } = t.toEncodedMap.call(void 0, u);
		return _;
	}
	e.default = r;
	function a(e, t) {
		let r = Array(t.length), i = 0, a = t[i].start, o = 0;
		for (let s = 0; s < e.length; s++) s === a && (r[i] = a - o, i++, a = t[i].start), e.charCodeAt(s) === n.charCodes.lineFeed && (o = s + 1);
		return r;
	}
})), w = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = {
		require: `
    import {createRequire as CREATE_REQUIRE_NAME} from "module";
    const require = CREATE_REQUIRE_NAME(import.meta.url);
  `,
		interopRequireWildcard: `
    function interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) {
              newObj[key] = obj[key];
            }
          }
        }
        newObj.default = obj;
        return newObj;
      }
    }
  `,
		interopRequireDefault: `
    function interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
  `,
		createNamedExportFrom: `
    function createNamedExportFrom(obj, localName, importedName) {
      Object.defineProperty(exports, localName, {enumerable: true, configurable: true, get: () => obj[importedName]});
    }
  `,
		createStarExport: `
    function createStarExport(obj) {
      Object.keys(obj)
        .filter((key) => key !== "default" && key !== "__esModule")
        .forEach((key) => {
          if (exports.hasOwnProperty(key)) {
            return;
          }
          Object.defineProperty(exports, key, {enumerable: true, configurable: true, get: () => obj[key]});
        });
    }
  `,
		nullishCoalesce: `
    function nullishCoalesce(lhs, rhsFn) {
      if (lhs != null) {
        return lhs;
      } else {
        return rhsFn();
      }
    }
  `,
		asyncNullishCoalesce: `
    async function asyncNullishCoalesce(lhs, rhsFn) {
      if (lhs != null) {
        return lhs;
      } else {
        return await rhsFn();
      }
    }
  `,
		optionalChain: `
    function optionalChain(ops) {
      let lastAccessLHS = undefined;
      let value = ops[0];
      let i = 1;
      while (i < ops.length) {
        const op = ops[i];
        const fn = ops[i + 1];
        i += 2;
        if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) {
          return undefined;
        }
        if (op === 'access' || op === 'optionalAccess') {
          lastAccessLHS = value;
          value = fn(value);
        } else if (op === 'call' || op === 'optionalCall') {
          value = fn((...args) => value.call(lastAccessLHS, ...args));
          lastAccessLHS = undefined;
        }
      }
      return value;
    }
  `,
		asyncOptionalChain: `
    async function asyncOptionalChain(ops) {
      let lastAccessLHS = undefined;
      let value = ops[0];
      let i = 1;
      while (i < ops.length) {
        const op = ops[i];
        const fn = ops[i + 1];
        i += 2;
        if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) {
          return undefined;
        }
        if (op === 'access' || op === 'optionalAccess') {
          lastAccessLHS = value;
          value = await fn(value);
        } else if (op === 'call' || op === 'optionalCall') {
          value = await fn((...args) => value.call(lastAccessLHS, ...args));
          lastAccessLHS = undefined;
        }
      }
      return value;
    }
  `,
		optionalChainDelete: `
    function optionalChainDelete(ops) {
      const result = OPTIONAL_CHAIN_NAME(ops);
      return result == null ? true : result;
    }
  `,
		asyncOptionalChainDelete: `
    async function asyncOptionalChainDelete(ops) {
      const result = await ASYNC_OPTIONAL_CHAIN_NAME(ops);
      return result == null ? true : result;
    }
  `
	};
	e.HelperManager = class HelperManager {
		__init() {
			this.helperNames = {};
		}
		__init2() {
			this.createRequireName = null;
		}
		constructor(e) {
			this.nameManager = e, HelperManager.prototype.__init.call(this), HelperManager.prototype.__init2.call(this);
		}
		getHelperName(e) {
			let t = this.helperNames[e];
			return t || (t = this.nameManager.claimFreeName(`_${e}`), this.helperNames[e] = t, t);
		}
		emitHelpers() {
			let e = ``;
			this.helperNames.optionalChainDelete && this.getHelperName(`optionalChain`), this.helperNames.asyncOptionalChainDelete && this.getHelperName(`asyncOptionalChain`);
			for (let [n, r] of Object.entries(t)) {
				let t = this.helperNames[n], i = r;
				n === `optionalChainDelete` ? i = i.replace(`OPTIONAL_CHAIN_NAME`, this.helperNames.optionalChain) : n === `asyncOptionalChainDelete` ? i = i.replace(`ASYNC_OPTIONAL_CHAIN_NAME`, this.helperNames.asyncOptionalChain) : n === `require` && (this.createRequireName === null && (this.createRequireName = this.nameManager.claimFreeName(`_createRequire`)), i = i.replace(/CREATE_REQUIRE_NAME/g, this.createRequireName)), t && (e += ` `, e += i.replace(n, t).replace(/\s+/g, ` `).trim());
			}
			return e;
		}
	};
})), T = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), r = n();
	function i(e, t, n) {
		a(e, n) && o(e, t, n);
	}
	e.default = i;
	function a(e, n) {
		for (let i of e.tokens) if (i.type === r.TokenType.name && !i.isType && t.isNonTopLevelDeclaration.call(void 0, i) && n.has(e.identifierNameForToken(i))) return !0;
		return !1;
	}
	e.hasShadowedGlobals = a;
	function o(e, n, i) {
		let a = [], o = n.length - 1;
		for (let c = e.tokens.length - 1;; c--) {
			for (; a.length > 0 && a[a.length - 1].startTokenIndex === c + 1;) a.pop();
			for (; o >= 0 && n[o].endTokenIndex === c + 1;) a.push(n[o]), o--;
			if (c < 0) break;
			let l = e.tokens[c], u = e.identifierNameForToken(l);
			if (a.length > 1 && !l.isType && l.type === r.TokenType.name && i.has(u)) {
				if (t.isBlockScopedDeclaration.call(void 0, l)) s(a[a.length - 1], e, u);
				else if (t.isFunctionScopedDeclaration.call(void 0, l)) {
					let t = a.length - 1;
					for (; t > 0 && !a[t].isFunctionScope;) t--;
					if (t < 0) throw Error(`Did not find parent function scope.`);
					s(a[t], e, u);
				}
			}
		}
		if (a.length > 0) throw Error(`Expected empty scope stack after processing file.`);
	}
	function s(e, t, n) {
		for (let i = e.startTokenIndex; i < e.endTokenIndex; i++) {
			let e = t.tokens[i];
			(e.type === r.TokenType.name || e.type === r.TokenType.jsxName) && t.identifierNameForToken(e) === n && (e.shadowsGlobal = !0);
		}
	}
})), E = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = n();
	function r(e, n) {
		let r = [];
		for (let i of n) i.type === t.TokenType.name && r.push(e.slice(i.start, i.end));
		return r;
	}
	e.default = r;
})), D = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(E());
	e.default = class NameManager {
		__init() {
			this.usedNames = /* @__PURE__ */ new Set();
		}
		constructor(e, t) {
			NameManager.prototype.__init.call(this), this.usedNames = new Set(n.default.call(void 0, e, t));
		}
		claimFreeName(e) {
			let t = this.findFreeName(e);
			return this.usedNames.add(t), t;
		}
		findFreeName(e) {
			if (!this.usedNames.has(e)) return e;
			let t = 2;
			for (; this.usedNames.has(e + String(t));) t++;
			return e + String(t);
		}
	};
})), O = e(((e, t, n) => {
	var r = n && n.__extends || (function() {
		var e = function(t, n) {
			return e = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) t.hasOwnProperty(n) && (e[n] = t[n]);
			}, e(t, n);
		};
		return function(t, n) {
			e(t, n);
			function r() {
				this.constructor = t;
			}
			t.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r());
		};
	})();
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DetailContext = e.NoopContext = e.VError = void 0;
	var i = function(e) {
		r(t, e);
		function t(n, r) {
			var i = e.call(this, r) || this;
			return i.path = n, Object.setPrototypeOf(i, t.prototype), i;
		}
		return t;
	}(Error);
	e.VError = i, e.NoopContext = function() {
		function e() {}
		return e.prototype.fail = function(e, t, n) {
			return !1;
		}, e.prototype.unionResolver = function() {
			return this;
		}, e.prototype.createContext = function() {
			return this;
		}, e.prototype.resolveUnion = function(e) {}, e;
	}();
	var a = function() {
		function e() {
			this._propNames = [``], this._messages = [null], this._score = 0;
		}
		return e.prototype.fail = function(e, t, n) {
			return this._propNames.push(e), this._messages.push(t), this._score += n, !1;
		}, e.prototype.unionResolver = function() {
			return new o();
		}, e.prototype.resolveUnion = function(e) {
			for (var t, n, r = e, i = null, a = 0, o = r.contexts; a < o.length; a++) {
				var s = o[a];
				(!i || s._score >= i._score) && (i = s);
			}
			i && i._score > 0 && ((t = this._propNames).push.apply(t, i._propNames), (n = this._messages).push.apply(n, i._messages));
		}, e.prototype.getError = function(e) {
			for (var t = [], n = this._propNames.length - 1; n >= 0; n--) {
				var r = this._propNames[n];
				e += typeof r == `number` ? `[` + r + `]` : r ? `.` + r : ``;
				var a = this._messages[n];
				a && t.push(e + ` ` + a);
			}
			return new i(e, t.join(`; `));
		}, e.prototype.getErrorDetail = function(e) {
			for (var t = [], n = this._propNames.length - 1; n >= 0; n--) {
				var r = this._propNames[n];
				e += typeof r == `number` ? `[` + r + `]` : r ? `.` + r : ``;
				var i = this._messages[n];
				i && t.push({
					path: e,
					message: i
				});
			}
			for (var a = null, n = t.length - 1; n >= 0; n--) a && (t[n].nested = [a]), a = t[n];
			return a;
		}, e;
	}();
	e.DetailContext = a;
	var o = function() {
		function e() {
			this.contexts = [];
		}
		return e.prototype.createContext = function() {
			var e = new a();
			return this.contexts.push(e), e;
		}, e;
	}();
})), k = e(((e, t, n) => {
	var r = n && n.__extends || (function() {
		var e = function(t, n) {
			return e = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) t.hasOwnProperty(n) && (e[n] = t[n]);
			}, e(t, n);
		};
		return function(t, n) {
			e(t, n);
			function r() {
				this.constructor = t;
			}
			t.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r());
		};
	})();
	Object.defineProperty(e, "__esModule", { value: !0 }), e.basicTypes = e.BasicType = e.TParamList = e.TParam = e.param = e.TFunc = e.func = e.TProp = e.TOptional = e.opt = e.TIface = e.iface = e.TEnumLiteral = e.enumlit = e.TEnumType = e.enumtype = e.TIntersection = e.intersection = e.TUnion = e.union = e.TTuple = e.tuple = e.TArray = e.array = e.TLiteral = e.lit = e.TName = e.name = e.TType = void 0;
	var i = O(), a = function() {
		function e() {}
		return e;
	}();
	e.TType = a;
	function o(e) {
		return typeof e == `string` ? c(e) : e;
	}
	function s(e, t) {
		var n = e[t];
		if (!n) throw Error(`Unknown type ` + t);
		return n;
	}
	function c(e) {
		return new l(e);
	}
	e.name = c;
	var l = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.name = t, n._failMsg = `is not a ` + t, n;
		}
		return t.prototype.getChecker = function(e, n, r) {
			var i = this, a = s(e, this.name), o = a.getChecker(e, n, r);
			return a instanceof F || a instanceof t ? o : function(e, t) {
				return o(e, t) ? !0 : t.fail(null, i._failMsg, 0);
			};
		}, t;
	}(a);
	e.TName = l;
	function u(e) {
		return new d(e);
	}
	e.lit = u;
	var d = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.value = t, n.name = JSON.stringify(t), n._failMsg = `is not ` + n.name, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this;
			return function(e, t) {
				return e === n.value || t.fail(null, n._failMsg, -1);
			};
		}, t;
	}(a);
	e.TLiteral = d;
	function f(e) {
		return new p(o(e));
	}
	e.array = f;
	var p = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.ttype = t, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this.ttype.getChecker(e, t);
			return function(e, t) {
				if (!Array.isArray(e)) return t.fail(null, `is not an array`, 0);
				for (var r = 0; r < e.length; r++) if (!n(e[r], t)) return t.fail(r, null, 1);
				return !0;
			};
		}, t;
	}(a);
	e.TArray = p;
	function m() {
		return new h([...arguments].map(function(e) {
			return o(e);
		}));
	}
	e.tuple = m;
	var h = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.ttypes = t, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this.ttypes.map(function(n) {
				return n.getChecker(e, t);
			}), r = function(e, t) {
				if (!Array.isArray(e)) return t.fail(null, `is not an array`, 0);
				for (var r = 0; r < n.length; r++) if (!n[r](e[r], t)) return t.fail(r, null, 1);
				return !0;
			};
			return t ? function(e, t) {
				return r(e, t) ? e.length <= n.length || t.fail(n.length, `is extraneous`, 2) : !1;
			} : r;
		}, t;
	}(a);
	e.TTuple = h;
	function g() {
		return new _([...arguments].map(function(e) {
			return o(e);
		}));
	}
	e.union = g;
	var _ = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			n.ttypes = t;
			var r = t.map(function(e) {
				return e instanceof l || e instanceof d ? e.name : null;
			}).filter(function(e) {
				return e;
			}), i = t.length - r.length;
			return r.length ? (i > 0 && r.push(i + ` more`), n._failMsg = `is none of ` + r.join(`, `)) : n._failMsg = `is none of ` + i + ` types`, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this, r = this.ttypes.map(function(n) {
				return n.getChecker(e, t);
			});
			return function(e, t) {
				for (var i = t.unionResolver(), a = 0; a < r.length; a++) if (r[a](e, i.createContext())) return !0;
				return t.resolveUnion(i), t.fail(null, n._failMsg, 0);
			};
		}, t;
	}(a);
	e.TUnion = _;
	function v() {
		return new y([...arguments].map(function(e) {
			return o(e);
		}));
	}
	e.intersection = v;
	var y = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.ttypes = t, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = /* @__PURE__ */ new Set(), r = this.ttypes.map(function(r) {
				return r.getChecker(e, t, n);
			});
			return function(e, t) {
				return r.every(function(n) {
					return n(e, t);
				}) ? !0 : t.fail(null, null, 0);
			};
		}, t;
	}(a);
	e.TIntersection = y;
	function b(e) {
		return new x(e);
	}
	e.enumtype = b;
	var x = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.members = t, n.validValues = /* @__PURE__ */ new Set(), n._failMsg = `is not a valid enum value`, n.validValues = new Set(Object.keys(t).map(function(e) {
				return t[e];
			})), n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this;
			return function(e, t) {
				return n.validValues.has(e) ? !0 : t.fail(null, n._failMsg, 0);
			};
		}, t;
	}(a);
	e.TEnumType = x;
	function S(e, t) {
		return new C(e, t);
	}
	e.enumlit = S;
	var C = function(e) {
		r(t, e);
		function t(t, n) {
			var r = e.call(this) || this;
			return r.enumName = t, r.prop = n, r._failMsg = `is not ` + t + `.` + n, r;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this, r = s(e, this.enumName);
			if (!(r instanceof x)) throw Error(`Type ` + this.enumName + ` used in enumlit is not an enum type`);
			var i = r.members[this.prop];
			if (!r.members.hasOwnProperty(this.prop)) throw Error(`Unknown value ` + this.enumName + `.` + this.prop + ` used in enumlit`);
			return function(e, t) {
				return e === i || t.fail(null, n._failMsg, -1);
			};
		}, t;
	}(a);
	e.TEnumLiteral = C;
	function w(e) {
		return Object.keys(e).map(function(t) {
			return T(t, e[t]);
		});
	}
	function T(e, t) {
		return t instanceof A ? new j(e, t.ttype, !0) : new j(e, o(t), !1);
	}
	function E(e, t) {
		return new D(e, w(t));
	}
	e.iface = E;
	var D = function(e) {
		r(t, e);
		function t(t, n) {
			var r = e.call(this) || this;
			return r.bases = t, r.props = n, r.propSet = new Set(n.map(function(e) {
				return e.name;
			})), r;
		}
		return t.prototype.getChecker = function(e, t, n) {
			var r = this, a = this.bases.map(function(n) {
				return s(e, n).getChecker(e, t);
			}), o = this.props.map(function(n) {
				return n.ttype.getChecker(e, t);
			}), c = new i.NoopContext(), l = this.props.map(function(e, t) {
				return !e.isOpt && !o[t](void 0, c);
			}), u = function(e, t) {
				if (typeof e != `object` || !e) return t.fail(null, `is not an object`, 0);
				for (var n = 0; n < a.length; n++) if (!a[n](e, t)) return !1;
				for (var n = 0; n < o.length; n++) {
					var i = r.props[n].name, s = e[i];
					if (s === void 0) {
						if (l[n]) return t.fail(i, `is missing`, 1);
					} else if (!o[n](s, t)) return t.fail(i, null, 1);
				}
				return !0;
			};
			if (!t) return u;
			var d = this.propSet;
			return n && (this.propSet.forEach(function(e) {
				return n.add(e);
			}), d = n), function(e, t) {
				if (!u(e, t)) return !1;
				for (var n in e) if (!d.has(n)) return t.fail(n, `is extraneous`, 2);
				return !0;
			};
		}, t;
	}(a);
	e.TIface = D;
	function k(e) {
		return new A(o(e));
	}
	e.opt = k;
	var A = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.ttype = t, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this.ttype.getChecker(e, t);
			return function(e, t) {
				return e === void 0 || n(e, t);
			};
		}, t;
	}(a);
	e.TOptional = A;
	var j = function() {
		function e(e, t, n) {
			this.name = e, this.ttype = t, this.isOpt = n;
		}
		return e;
	}();
	e.TProp = j;
	function M(e) {
		return new ee(new te([...arguments].slice(1)), o(e));
	}
	e.func = M;
	var ee = function(e) {
		r(t, e);
		function t(t, n) {
			var r = e.call(this) || this;
			return r.paramList = t, r.result = n, r;
		}
		return t.prototype.getChecker = function(e, t) {
			return function(e, t) {
				return typeof e == `function` || t.fail(null, `is not a function`, 0);
			};
		}, t;
	}(a);
	e.TFunc = ee;
	function N(e, t, n) {
		return new P(e, o(t), !!n);
	}
	e.param = N;
	var P = function() {
		function e(e, t, n) {
			this.name = e, this.ttype = t, this.isOpt = n;
		}
		return e;
	}();
	e.TParam = P;
	var te = function(e) {
		r(t, e);
		function t(t) {
			var n = e.call(this) || this;
			return n.params = t, n;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this, r = this.params.map(function(n) {
				return n.ttype.getChecker(e, t);
			}), a = new i.NoopContext(), o = this.params.map(function(e, t) {
				return !e.isOpt && !r[t](void 0, a);
			}), s = function(e, t) {
				if (!Array.isArray(e)) return t.fail(null, `is not an array`, 0);
				for (var i = 0; i < r.length; i++) {
					var a = n.params[i];
					if (e[i] === void 0) {
						if (o[i]) return t.fail(a.name, `is missing`, 1);
					} else if (!r[i](e[i], t)) return t.fail(a.name, null, 1);
				}
				return !0;
			};
			return t ? function(e, t) {
				return s(e, t) ? e.length <= r.length || t.fail(r.length, `is extraneous`, 2) : !1;
			} : s;
		}, t;
	}(a);
	e.TParamList = te;
	var F = function(e) {
		r(t, e);
		function t(t, n) {
			var r = e.call(this) || this;
			return r.validator = t, r.message = n, r;
		}
		return t.prototype.getChecker = function(e, t) {
			var n = this;
			return function(e, t) {
				return n.validator(e) ? !0 : t.fail(null, n.message, 0);
			};
		}, t;
	}(a);
	e.BasicType = F, e.basicTypes = {
		any: new F(function(e) {
			return !0;
		}, `is invalid`),
		number: new F(function(e) {
			return typeof e == `number`;
		}, `is not a number`),
		object: new F(function(e) {
			return typeof e == `object` && e;
		}, `is not an object`),
		boolean: new F(function(e) {
			return typeof e == `boolean`;
		}, `is not a boolean`),
		string: new F(function(e) {
			return typeof e == `string`;
		}, `is not a string`),
		symbol: new F(function(e) {
			return typeof e == `symbol`;
		}, `is not a symbol`),
		void: new F(function(e) {
			return e == null;
		}, `is not void`),
		undefined: new F(function(e) {
			return e === void 0;
		}, `is not undefined`),
		null: new F(function(e) {
			return e === null;
		}, `is not null`),
		never: new F(function(e) {
			return !1;
		}, `is unexpected`),
		Date: new F(ne(`[object Date]`), `is not a Date`),
		RegExp: new F(ne(`[object RegExp]`), `is not a RegExp`)
	};
	var I = Object.prototype.toString;
	function ne(e) {
		return function(t) {
			return typeof t == `object` && t && I.call(t) === e;
		};
	}
	typeof Buffer < `u` && (e.basicTypes.Buffer = new F(function(e) {
		return Buffer.isBuffer(e);
	}, `is not a Buffer`));
	for (var L = function(t) {
		e.basicTypes[t.name] = new F(function(e) {
			return e instanceof t;
		}, `is not a ` + t.name);
	}, re = 0, R = [
		Int8Array,
		Uint8Array,
		Uint8ClampedArray,
		Int16Array,
		Uint16Array,
		Int32Array,
		Uint32Array,
		Float32Array,
		Float64Array,
		ArrayBuffer
	]; re < R.length; re++) {
		var ie = R[re];
		L(ie);
	}
})), A = e(((e, t, n) => {
	var r = n && n.__spreadArrays || function() {
		for (var e = 0, t = 0, n = arguments.length; t < n; t++) e += arguments[t].length;
		for (var r = Array(e), i = 0, t = 0; t < n; t++) for (var a = arguments[t], o = 0, s = a.length; o < s; o++, i++) r[i] = a[o];
		return r;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Checker = e.createCheckers = void 0;
	var i = k(), a = O(), o = k();
	Object.defineProperty(e, "TArray", {
		enumerable: !0,
		get: function() {
			return o.TArray;
		}
	}), Object.defineProperty(e, "TEnumType", {
		enumerable: !0,
		get: function() {
			return o.TEnumType;
		}
	}), Object.defineProperty(e, "TEnumLiteral", {
		enumerable: !0,
		get: function() {
			return o.TEnumLiteral;
		}
	}), Object.defineProperty(e, "TFunc", {
		enumerable: !0,
		get: function() {
			return o.TFunc;
		}
	}), Object.defineProperty(e, "TIface", {
		enumerable: !0,
		get: function() {
			return o.TIface;
		}
	}), Object.defineProperty(e, "TLiteral", {
		enumerable: !0,
		get: function() {
			return o.TLiteral;
		}
	}), Object.defineProperty(e, "TName", {
		enumerable: !0,
		get: function() {
			return o.TName;
		}
	}), Object.defineProperty(e, "TOptional", {
		enumerable: !0,
		get: function() {
			return o.TOptional;
		}
	}), Object.defineProperty(e, "TParam", {
		enumerable: !0,
		get: function() {
			return o.TParam;
		}
	}), Object.defineProperty(e, "TParamList", {
		enumerable: !0,
		get: function() {
			return o.TParamList;
		}
	}), Object.defineProperty(e, "TProp", {
		enumerable: !0,
		get: function() {
			return o.TProp;
		}
	}), Object.defineProperty(e, "TTuple", {
		enumerable: !0,
		get: function() {
			return o.TTuple;
		}
	}), Object.defineProperty(e, "TType", {
		enumerable: !0,
		get: function() {
			return o.TType;
		}
	}), Object.defineProperty(e, "TUnion", {
		enumerable: !0,
		get: function() {
			return o.TUnion;
		}
	}), Object.defineProperty(e, "TIntersection", {
		enumerable: !0,
		get: function() {
			return o.TIntersection;
		}
	}), Object.defineProperty(e, "array", {
		enumerable: !0,
		get: function() {
			return o.array;
		}
	}), Object.defineProperty(e, "enumlit", {
		enumerable: !0,
		get: function() {
			return o.enumlit;
		}
	}), Object.defineProperty(e, "enumtype", {
		enumerable: !0,
		get: function() {
			return o.enumtype;
		}
	}), Object.defineProperty(e, "func", {
		enumerable: !0,
		get: function() {
			return o.func;
		}
	}), Object.defineProperty(e, "iface", {
		enumerable: !0,
		get: function() {
			return o.iface;
		}
	}), Object.defineProperty(e, "lit", {
		enumerable: !0,
		get: function() {
			return o.lit;
		}
	}), Object.defineProperty(e, "name", {
		enumerable: !0,
		get: function() {
			return o.name;
		}
	}), Object.defineProperty(e, "opt", {
		enumerable: !0,
		get: function() {
			return o.opt;
		}
	}), Object.defineProperty(e, "param", {
		enumerable: !0,
		get: function() {
			return o.param;
		}
	}), Object.defineProperty(e, "tuple", {
		enumerable: !0,
		get: function() {
			return o.tuple;
		}
	}), Object.defineProperty(e, "union", {
		enumerable: !0,
		get: function() {
			return o.union;
		}
	}), Object.defineProperty(e, "intersection", {
		enumerable: !0,
		get: function() {
			return o.intersection;
		}
	}), Object.defineProperty(e, "BasicType", {
		enumerable: !0,
		get: function() {
			return o.BasicType;
		}
	});
	var s = O();
	Object.defineProperty(e, "VError", {
		enumerable: !0,
		get: function() {
			return s.VError;
		}
	});
	function c() {
		for (var e = [...arguments], t = Object.assign.apply(Object, r([{}, i.basicTypes], e)), n = {}, a = 0, o = e; a < o.length; a++) for (var s = o[a], c = 0, u = Object.keys(s); c < u.length; c++) {
			var d = u[c];
			n[d] = new l(t, s[d]);
		}
		return n;
	}
	e.createCheckers = c;
	var l = function() {
		function e(e, t, n) {
			if (n === void 0 && (n = `value`), this.suite = e, this.ttype = t, this._path = n, this.props = /* @__PURE__ */ new Map(), t instanceof i.TIface) for (var r = 0, a = t.props; r < a.length; r++) {
				var o = a[r];
				this.props.set(o.name, o.ttype);
			}
			this.checkerPlain = this.ttype.getChecker(e, !1), this.checkerStrict = this.ttype.getChecker(e, !0);
		}
		return e.prototype.setReportedPath = function(e) {
			this._path = e;
		}, e.prototype.check = function(e) {
			return this._doCheck(this.checkerPlain, e);
		}, e.prototype.test = function(e) {
			return this.checkerPlain(e, new a.NoopContext());
		}, e.prototype.validate = function(e) {
			return this._doValidate(this.checkerPlain, e);
		}, e.prototype.strictCheck = function(e) {
			return this._doCheck(this.checkerStrict, e);
		}, e.prototype.strictTest = function(e) {
			return this.checkerStrict(e, new a.NoopContext());
		}, e.prototype.strictValidate = function(e) {
			return this._doValidate(this.checkerStrict, e);
		}, e.prototype.getProp = function(t) {
			var n = this.props.get(t);
			if (!n) throw Error(`Type has no property ` + t);
			return new e(this.suite, n, this._path + `.` + t);
		}, e.prototype.methodArgs = function(t) {
			var n = this._getMethod(t);
			return new e(this.suite, n.paramList);
		}, e.prototype.methodResult = function(t) {
			var n = this._getMethod(t);
			return new e(this.suite, n.result);
		}, e.prototype.getArgs = function() {
			if (!(this.ttype instanceof i.TFunc)) throw Error(`getArgs() applied to non-function`);
			return new e(this.suite, this.ttype.paramList);
		}, e.prototype.getResult = function() {
			if (!(this.ttype instanceof i.TFunc)) throw Error(`getResult() applied to non-function`);
			return new e(this.suite, this.ttype.result);
		}, e.prototype.getType = function() {
			return this.ttype;
		}, e.prototype._doCheck = function(e, t) {
			if (!e(t, new a.NoopContext())) {
				var n = new a.DetailContext();
				throw e(t, n), n.getError(this._path);
			}
		}, e.prototype._doValidate = function(e, t) {
			if (e(t, new a.NoopContext())) return null;
			var n = new a.DetailContext();
			return e(t, n), n.getErrorDetail(this._path);
		}, e.prototype._getMethod = function(e) {
			var t = this.props.get(e);
			if (!t) throw Error(`Type has no property ` + e);
			if (!(t instanceof i.TFunc)) throw Error(`Property ` + e + ` is not a method`);
			return t;
		}, e;
	}();
	e.Checker = l;
})), j = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = e[n]);
		return t.default = e, t;
	}
	var n = t(A());
	e.Transform = n.union(n.lit(`jsx`), n.lit(`typescript`), n.lit(`flow`), n.lit(`imports`), n.lit(`react-hot-loader`), n.lit(`jest`)), e.SourceMapOptions = n.iface([], { compiledFilename: `string` }), e.Options = n.iface([], {
		transforms: n.array(`Transform`),
		disableESTransforms: n.opt(`boolean`),
		jsxRuntime: n.opt(n.union(n.lit(`classic`), n.lit(`automatic`), n.lit(`preserve`))),
		production: n.opt(`boolean`),
		jsxImportSource: n.opt(`string`),
		jsxPragma: n.opt(`string`),
		jsxFragmentPragma: n.opt(`string`),
		keepUnusedImports: n.opt(`boolean`),
		preserveDynamicImport: n.opt(`boolean`),
		injectCreateRequireForImportRequire: n.opt(`boolean`),
		enableLegacyTypeScriptModuleInterop: n.opt(`boolean`),
		enableLegacyBabel5ModuleInterop: n.opt(`boolean`),
		sourceMapOptions: n.opt(`SourceMapOptions`),
		filePath: n.opt(`string`)
	}), e.default = {
		Transform: e.Transform,
		SourceMapOptions: e.SourceMapOptions,
		Options: e.Options
	};
})), M = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = A(), r = t(j());
	let { Options: i } = n.createCheckers.call(void 0, r.default);
	function a(e) {
		i.strictCheck(e);
	}
	e.validateOptions = a;
})), ee = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = I(), i = N(), s = d(), c = t(), l = n(), u = a(), f = F(), p = o();
	function m() {
		s.next.call(void 0), f.parseMaybeAssign.call(void 0, !1);
	}
	e.parseSpread = m;
	function h(e) {
		s.next.call(void 0), y(e);
	}
	e.parseRest = h;
	function g(e) {
		f.parseIdentifier.call(void 0), v(e);
	}
	e.parseBindingIdentifier = g;
	function _() {
		f.parseIdentifier.call(void 0), u.state.tokens[u.state.tokens.length - 1].identifierRole = s.IdentifierRole.ImportDeclaration;
	}
	e.parseImportedIdentifier = _;
	function v(e) {
		let t;
		t = u.state.scopeDepth === 0 ? s.IdentifierRole.TopLevelDeclaration : e ? s.IdentifierRole.BlockScopedDeclaration : s.IdentifierRole.FunctionScopedDeclaration, u.state.tokens[u.state.tokens.length - 1].identifierRole = t;
	}
	e.markPriorBindingIdentifier = v;
	function y(e) {
		switch (u.state.type) {
			case l.TokenType._this: {
				let e = s.pushTypeContext.call(void 0, 0);
				s.next.call(void 0), s.popTypeContext.call(void 0, e);
				return;
			}
			case l.TokenType._yield:
			case l.TokenType.name:
				u.state.type = l.TokenType.name, g(e);
				return;
			case l.TokenType.bracketL:
				s.next.call(void 0), b(l.TokenType.bracketR, e, !0);
				return;
			case l.TokenType.braceL:
				f.parseObj.call(void 0, !0, e);
				return;
			default: p.unexpected.call(void 0);
		}
	}
	e.parseBindingAtom = y;
	function b(e, t, n = !1, r = !1, i = 0) {
		let a = !0, o = !1, c = u.state.tokens.length;
		for (; !s.eat.call(void 0, e) && !u.state.error;) if (a ? a = !1 : (p.expect.call(void 0, l.TokenType.comma), u.state.tokens[u.state.tokens.length - 1].contextId = i, !o && u.state.tokens[c].isType && (u.state.tokens[u.state.tokens.length - 1].isType = !0, o = !0)), !(n && s.match.call(void 0, l.TokenType.comma))) {
			if (s.eat.call(void 0, e)) break;
			if (s.match.call(void 0, l.TokenType.ellipsis)) {
				h(t), S(), s.eat.call(void 0, l.TokenType.comma), p.expect.call(void 0, e);
				break;
			}
			x(r, t);
		}
	}
	e.parseBindingList = b;
	function x(e, t) {
		e && i.tsParseModifiers.call(void 0, [
			c.ContextualKeyword._public,
			c.ContextualKeyword._protected,
			c.ContextualKeyword._private,
			c.ContextualKeyword._readonly,
			c.ContextualKeyword._override
		]), C(t), S(), C(t, !0);
	}
	function S() {
		u.isFlowEnabled ? r.flowParseAssignableListItemTypes.call(void 0) : u.isTypeScriptEnabled && i.tsParseAssignableListItemTypes.call(void 0);
	}
	function C(e, t = !1) {
		if (t || y(e), !s.eat.call(void 0, l.TokenType.eq)) return;
		let n = u.state.tokens.length - 1;
		f.parseMaybeAssign.call(void 0), u.state.tokens[n].rhsEndIndex = u.state.tokens.length;
	}
	e.parseMaybeDefault = C;
})), N = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = d(), i = t(), s = n(), c = a(), l = F(), u = ee(), f = ne(), p = o(), m = P();
	function h() {
		return r.match.call(void 0, s.TokenType.name);
	}
	function g() {
		return r.match.call(void 0, s.TokenType.name) || !!(c.state.type & s.TokenType.IS_KEYWORD) || r.match.call(void 0, s.TokenType.string) || r.match.call(void 0, s.TokenType.num) || r.match.call(void 0, s.TokenType.bigint) || r.match.call(void 0, s.TokenType.decimal);
	}
	function _() {
		let e = c.state.snapshot();
		return r.next.call(void 0), (r.match.call(void 0, s.TokenType.bracketL) || r.match.call(void 0, s.TokenType.braceL) || r.match.call(void 0, s.TokenType.star) || r.match.call(void 0, s.TokenType.ellipsis) || r.match.call(void 0, s.TokenType.hash) || g()) && !p.hasPrecedingLineBreak.call(void 0) ? !0 : (c.state.restoreFromSnapshot(e), !1);
	}
	function v(e) {
		for (; y(e) !== null;);
	}
	e.tsParseModifiers = v;
	function y(e) {
		if (!r.match.call(void 0, s.TokenType.name)) return null;
		let t = c.state.contextualKeyword;
		if (e.indexOf(t) !== -1 && _()) {
			switch (t) {
				case i.ContextualKeyword._readonly:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._readonly;
					break;
				case i.ContextualKeyword._abstract:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._abstract;
					break;
				case i.ContextualKeyword._static:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._static;
					break;
				case i.ContextualKeyword._public:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._public;
					break;
				case i.ContextualKeyword._private:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._private;
					break;
				case i.ContextualKeyword._protected:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._protected;
					break;
				case i.ContextualKeyword._override:
					c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._override;
					break;
				case i.ContextualKeyword._declare: c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._declare;
			}
			return t;
		}
		return null;
	}
	e.tsParseModifier = y;
	function b() {
		for (l.parseIdentifier.call(void 0); r.eat.call(void 0, s.TokenType.dot);) l.parseIdentifier.call(void 0);
	}
	function x() {
		b(), !p.hasPrecedingLineBreak.call(void 0) && r.match.call(void 0, s.TokenType.lessThan) && Be();
	}
	function S() {
		r.next.call(void 0), Q();
	}
	function C() {
		r.next.call(void 0);
	}
	function w() {
		p.expect.call(void 0, s.TokenType._typeof), r.match.call(void 0, s.TokenType._import) ? T() : b(), !p.hasPrecedingLineBreak.call(void 0) && r.match.call(void 0, s.TokenType.lessThan) && Be();
	}
	function T() {
		p.expect.call(void 0, s.TokenType._import), p.expect.call(void 0, s.TokenType.parenL), p.expect.call(void 0, s.TokenType.string), p.expect.call(void 0, s.TokenType.parenR), r.eat.call(void 0, s.TokenType.dot) && b(), r.match.call(void 0, s.TokenType.lessThan) && Be();
	}
	function E() {
		r.eat.call(void 0, s.TokenType._const);
		let e = r.eat.call(void 0, s.TokenType._in), t = p.eatContextual.call(void 0, i.ContextualKeyword._out);
		r.eat.call(void 0, s.TokenType._const), (e || t) && !r.match.call(void 0, s.TokenType.name) ? c.state.tokens[c.state.tokens.length - 1].type = s.TokenType.name : l.parseIdentifier.call(void 0), r.eat.call(void 0, s.TokenType._extends) && $(), r.eat.call(void 0, s.TokenType.eq) && $();
	}
	function D() {
		r.match.call(void 0, s.TokenType.lessThan) && O();
	}
	e.tsTryParseTypeParameters = D;
	function O() {
		let e = r.pushTypeContext.call(void 0, 0);
		for (r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.typeParameterStart) ? r.next.call(void 0) : p.unexpected.call(void 0); !r.eat.call(void 0, s.TokenType.greaterThan) && !c.state.error;) E(), r.eat.call(void 0, s.TokenType.comma);
		r.popTypeContext.call(void 0, e);
	}
	function k(e) {
		let t = e === s.TokenType.arrow;
		D(), p.expect.call(void 0, s.TokenType.parenL), c.state.scopeDepth++, A(!1), c.state.scopeDepth--, (t || r.match.call(void 0, e)) && me(e);
	}
	function A(e) {
		u.parseBindingList.call(void 0, s.TokenType.parenR, e);
	}
	function j() {
		r.eat.call(void 0, s.TokenType.comma) || p.semicolon.call(void 0);
	}
	function M() {
		k(s.TokenType.colon), j();
	}
	function N() {
		let e = c.state.snapshot();
		r.next.call(void 0);
		let t = r.eat.call(void 0, s.TokenType.name) && r.match.call(void 0, s.TokenType.colon);
		return c.state.restoreFromSnapshot(e), t;
	}
	function te() {
		if (!(r.match.call(void 0, s.TokenType.bracketL) && N())) return !1;
		let e = r.pushTypeContext.call(void 0, 0);
		return p.expect.call(void 0, s.TokenType.bracketL), l.parseIdentifier.call(void 0), Q(), p.expect.call(void 0, s.TokenType.bracketR), Y(), j(), r.popTypeContext.call(void 0, e), !0;
	}
	function I(e) {
		r.eat.call(void 0, s.TokenType.question), !e && (r.match.call(void 0, s.TokenType.parenL) || r.match.call(void 0, s.TokenType.lessThan)) ? (k(s.TokenType.colon), j()) : (Y(), j());
	}
	function L() {
		if (r.match.call(void 0, s.TokenType.parenL) || r.match.call(void 0, s.TokenType.lessThan)) {
			M();
			return;
		}
		if (r.match.call(void 0, s.TokenType._new)) {
			r.next.call(void 0), r.match.call(void 0, s.TokenType.parenL) || r.match.call(void 0, s.TokenType.lessThan) ? M() : I(!1);
			return;
		}
		let e = !!y([i.ContextualKeyword._readonly]);
		te() || ((p.isContextual.call(void 0, i.ContextualKeyword._get) || p.isContextual.call(void 0, i.ContextualKeyword._set)) && _(), l.parsePropertyName.call(void 0, -1), I(e));
	}
	function re() {
		R();
	}
	function R() {
		for (p.expect.call(void 0, s.TokenType.braceL); !r.eat.call(void 0, s.TokenType.braceR) && !c.state.error;) L();
	}
	function ie() {
		let e = c.state.snapshot(), t = z();
		return c.state.restoreFromSnapshot(e), t;
	}
	function z() {
		return r.next.call(void 0), r.eat.call(void 0, s.TokenType.plus) || r.eat.call(void 0, s.TokenType.minus) ? p.isContextual.call(void 0, i.ContextualKeyword._readonly) : (p.isContextual.call(void 0, i.ContextualKeyword._readonly) && r.next.call(void 0), !r.match.call(void 0, s.TokenType.bracketL) || (r.next.call(void 0), !h()) ? !1 : (r.next.call(void 0), r.match.call(void 0, s.TokenType._in)));
	}
	function ae() {
		l.parseIdentifier.call(void 0), p.expect.call(void 0, s.TokenType._in), $();
	}
	function oe() {
		p.expect.call(void 0, s.TokenType.braceL), r.match.call(void 0, s.TokenType.plus) || r.match.call(void 0, s.TokenType.minus) ? (r.next.call(void 0), p.expectContextual.call(void 0, i.ContextualKeyword._readonly)) : p.eatContextual.call(void 0, i.ContextualKeyword._readonly), p.expect.call(void 0, s.TokenType.bracketL), ae(), p.eatContextual.call(void 0, i.ContextualKeyword._as) && $(), p.expect.call(void 0, s.TokenType.bracketR), r.match.call(void 0, s.TokenType.plus) || r.match.call(void 0, s.TokenType.minus) ? (r.next.call(void 0), p.expect.call(void 0, s.TokenType.question)) : r.eat.call(void 0, s.TokenType.question), X(), p.semicolon.call(void 0), p.expect.call(void 0, s.TokenType.braceR);
	}
	function se() {
		for (p.expect.call(void 0, s.TokenType.bracketL); !r.eat.call(void 0, s.TokenType.bracketR) && !c.state.error;) B(), r.eat.call(void 0, s.TokenType.comma);
	}
	function B() {
		r.eat.call(void 0, s.TokenType.ellipsis) ? $() : ($(), r.eat.call(void 0, s.TokenType.question)), r.eat.call(void 0, s.TokenType.colon) && $();
	}
	function V() {
		p.expect.call(void 0, s.TokenType.parenL), $(), p.expect.call(void 0, s.TokenType.parenR);
	}
	function H() {
		for (r.nextTemplateToken.call(void 0), r.nextTemplateToken.call(void 0); !r.match.call(void 0, s.TokenType.backQuote) && !c.state.error;) p.expect.call(void 0, s.TokenType.dollarBraceL), $(), r.nextTemplateToken.call(void 0), r.nextTemplateToken.call(void 0);
		r.next.call(void 0);
	}
	var U;
	(function(e) {
		e[e.TSFunctionType = 0] = `TSFunctionType`, e[e.TSConstructorType = 1] = `TSConstructorType`, e[e.TSAbstractConstructorType = 2] = `TSAbstractConstructorType`;
	})(U ||= {});
	function W(e) {
		e === U.TSAbstractConstructorType && p.expectContextual.call(void 0, i.ContextualKeyword._abstract), (e === U.TSConstructorType || e === U.TSAbstractConstructorType) && p.expect.call(void 0, s.TokenType._new);
		let t = c.state.inDisallowConditionalTypesContext;
		c.state.inDisallowConditionalTypesContext = !1, k(s.TokenType.arrow), c.state.inDisallowConditionalTypesContext = t;
	}
	function ce() {
		switch (c.state.type) {
			case s.TokenType.name:
				x();
				return;
			case s.TokenType._void:
			case s.TokenType._null:
				r.next.call(void 0);
				return;
			case s.TokenType.string:
			case s.TokenType.num:
			case s.TokenType.bigint:
			case s.TokenType.decimal:
			case s.TokenType._true:
			case s.TokenType._false:
				l.parseLiteral.call(void 0);
				return;
			case s.TokenType.minus:
				r.next.call(void 0), l.parseLiteral.call(void 0);
				return;
			case s.TokenType._this:
				C(), p.isContextual.call(void 0, i.ContextualKeyword._is) && !p.hasPrecedingLineBreak.call(void 0) && S();
				return;
			case s.TokenType._typeof:
				w();
				return;
			case s.TokenType._import:
				T();
				return;
			case s.TokenType.braceL:
				ie() ? oe() : re();
				return;
			case s.TokenType.bracketL:
				se();
				return;
			case s.TokenType.parenL:
				V();
				return;
			case s.TokenType.backQuote:
				H();
				return;
			default: if (c.state.type & s.TokenType.IS_KEYWORD) {
				r.next.call(void 0), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType.name;
				return;
			}
		}
		p.unexpected.call(void 0);
	}
	function le() {
		for (ce(); !p.hasPrecedingLineBreak.call(void 0) && r.eat.call(void 0, s.TokenType.bracketL);) r.eat.call(void 0, s.TokenType.bracketR) || ($(), p.expect.call(void 0, s.TokenType.bracketR));
	}
	function ue() {
		if (p.expectContextual.call(void 0, i.ContextualKeyword._infer), l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType._extends)) {
			let e = c.state.snapshot();
			p.expect.call(void 0, s.TokenType._extends);
			let t = c.state.inDisallowConditionalTypesContext;
			c.state.inDisallowConditionalTypesContext = !0, $(), c.state.inDisallowConditionalTypesContext = t, (c.state.error || !c.state.inDisallowConditionalTypesContext && r.match.call(void 0, s.TokenType.question)) && c.state.restoreFromSnapshot(e);
		}
	}
	function G() {
		if (p.isContextual.call(void 0, i.ContextualKeyword._keyof) || p.isContextual.call(void 0, i.ContextualKeyword._unique) || p.isContextual.call(void 0, i.ContextualKeyword._readonly)) r.next.call(void 0), G();
		else if (p.isContextual.call(void 0, i.ContextualKeyword._infer)) ue();
		else {
			let e = c.state.inDisallowConditionalTypesContext;
			c.state.inDisallowConditionalTypesContext = !1, le(), c.state.inDisallowConditionalTypesContext = e;
		}
	}
	function K() {
		if (r.eat.call(void 0, s.TokenType.bitwiseAND), G(), r.match.call(void 0, s.TokenType.bitwiseAND)) for (; r.eat.call(void 0, s.TokenType.bitwiseAND);) G();
	}
	function de() {
		if (r.eat.call(void 0, s.TokenType.bitwiseOR), K(), r.match.call(void 0, s.TokenType.bitwiseOR)) for (; r.eat.call(void 0, s.TokenType.bitwiseOR);) K();
	}
	function q() {
		return r.match.call(void 0, s.TokenType.lessThan) ? !0 : r.match.call(void 0, s.TokenType.parenL) && fe();
	}
	function J() {
		if (r.match.call(void 0, s.TokenType.name) || r.match.call(void 0, s.TokenType._this)) return r.next.call(void 0), !0;
		if (r.match.call(void 0, s.TokenType.braceL) || r.match.call(void 0, s.TokenType.bracketL)) {
			let e = 1;
			for (r.next.call(void 0); e > 0 && !c.state.error;) r.match.call(void 0, s.TokenType.braceL) || r.match.call(void 0, s.TokenType.bracketL) ? e++ : (r.match.call(void 0, s.TokenType.braceR) || r.match.call(void 0, s.TokenType.bracketR)) && e--, r.next.call(void 0);
			return !0;
		}
		return !1;
	}
	function fe() {
		let e = c.state.snapshot(), t = pe();
		return c.state.restoreFromSnapshot(e), t;
	}
	function pe() {
		return r.next.call(void 0), !!(r.match.call(void 0, s.TokenType.parenR) || r.match.call(void 0, s.TokenType.ellipsis) || J() && (r.match.call(void 0, s.TokenType.colon) || r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.question) || r.match.call(void 0, s.TokenType.eq) || r.match.call(void 0, s.TokenType.parenR) && (r.next.call(void 0), r.match.call(void 0, s.TokenType.arrow))));
	}
	function me(e) {
		let t = r.pushTypeContext.call(void 0, 0);
		p.expect.call(void 0, e), Z() || $(), r.popTypeContext.call(void 0, t);
	}
	function he() {
		r.match.call(void 0, s.TokenType.colon) && me(s.TokenType.colon);
	}
	function Y() {
		r.match.call(void 0, s.TokenType.colon) && Q();
	}
	e.tsTryParseTypeAnnotation = Y;
	function X() {
		r.eat.call(void 0, s.TokenType.colon) && $();
	}
	function Z() {
		let e = c.state.snapshot();
		return p.isContextual.call(void 0, i.ContextualKeyword._asserts) ? (r.next.call(void 0), p.eatContextual.call(void 0, i.ContextualKeyword._is) ? ($(), !0) : h() || r.match.call(void 0, s.TokenType._this) ? (r.next.call(void 0), p.eatContextual.call(void 0, i.ContextualKeyword._is) && $(), !0) : (c.state.restoreFromSnapshot(e), !1)) : h() || r.match.call(void 0, s.TokenType._this) ? (r.next.call(void 0), p.isContextual.call(void 0, i.ContextualKeyword._is) && !p.hasPrecedingLineBreak.call(void 0) ? (r.next.call(void 0), $(), !0) : (c.state.restoreFromSnapshot(e), !1)) : !1;
	}
	function Q() {
		let e = r.pushTypeContext.call(void 0, 0);
		p.expect.call(void 0, s.TokenType.colon), $(), r.popTypeContext.call(void 0, e);
	}
	e.tsParseTypeAnnotation = Q;
	function $() {
		if (_e(), c.state.inDisallowConditionalTypesContext || p.hasPrecedingLineBreak.call(void 0) || !r.eat.call(void 0, s.TokenType._extends)) return;
		let e = c.state.inDisallowConditionalTypesContext;
		c.state.inDisallowConditionalTypesContext = !0, _e(), c.state.inDisallowConditionalTypesContext = e, p.expect.call(void 0, s.TokenType.question), $(), p.expect.call(void 0, s.TokenType.colon), $();
	}
	e.tsParseType = $;
	function ge() {
		return p.isContextual.call(void 0, i.ContextualKeyword._abstract) && r.lookaheadType.call(void 0) === s.TokenType._new;
	}
	function _e() {
		q() ? W(U.TSFunctionType) : r.match.call(void 0, s.TokenType._new) ? W(U.TSConstructorType) : ge() ? W(U.TSAbstractConstructorType) : de();
	}
	e.tsParseNonConditionalType = _e;
	function ve() {
		let e = r.pushTypeContext.call(void 0, 1);
		$(), p.expect.call(void 0, s.TokenType.greaterThan), r.popTypeContext.call(void 0, e), l.parseMaybeUnary.call(void 0);
	}
	e.tsParseTypeAssertion = ve;
	function ye() {
		if (r.eat.call(void 0, s.TokenType.jsxTagStart)) {
			c.state.tokens[c.state.tokens.length - 1].type = s.TokenType.typeParameterStart;
			let e = r.pushTypeContext.call(void 0, 1);
			for (; !r.match.call(void 0, s.TokenType.greaterThan) && !c.state.error;) $(), r.eat.call(void 0, s.TokenType.comma);
			m.nextJSXTagToken.call(void 0), r.popTypeContext.call(void 0, e);
		}
	}
	e.tsTryParseJSXTypeArgument = ye;
	function be() {
		for (; !r.match.call(void 0, s.TokenType.braceL) && !c.state.error;) xe(), r.eat.call(void 0, s.TokenType.comma);
	}
	function xe() {
		b(), r.match.call(void 0, s.TokenType.lessThan) && Be();
	}
	function Se() {
		u.parseBindingIdentifier.call(void 0, !1), D(), r.eat.call(void 0, s.TokenType._extends) && be(), R();
	}
	function Ce() {
		u.parseBindingIdentifier.call(void 0, !1), D(), p.expect.call(void 0, s.TokenType.eq), $(), p.semicolon.call(void 0);
	}
	function we() {
		if (r.match.call(void 0, s.TokenType.string) ? l.parseLiteral.call(void 0) : l.parseIdentifier.call(void 0), r.eat.call(void 0, s.TokenType.eq)) {
			let e = c.state.tokens.length - 1;
			l.parseMaybeAssign.call(void 0), c.state.tokens[e].rhsEndIndex = c.state.tokens.length;
		}
	}
	function Te() {
		for (u.parseBindingIdentifier.call(void 0, !1), p.expect.call(void 0, s.TokenType.braceL); !r.eat.call(void 0, s.TokenType.braceR) && !c.state.error;) we(), r.eat.call(void 0, s.TokenType.comma);
	}
	function Ee() {
		p.expect.call(void 0, s.TokenType.braceL), f.parseBlockBody.call(void 0, s.TokenType.braceR);
	}
	function De() {
		u.parseBindingIdentifier.call(void 0, !1), r.eat.call(void 0, s.TokenType.dot) ? De() : Ee();
	}
	function Oe() {
		p.isContextual.call(void 0, i.ContextualKeyword._global) ? l.parseIdentifier.call(void 0) : r.match.call(void 0, s.TokenType.string) ? l.parseExprAtom.call(void 0) : p.unexpected.call(void 0), r.match.call(void 0, s.TokenType.braceL) ? Ee() : p.semicolon.call(void 0);
	}
	function ke() {
		u.parseImportedIdentifier.call(void 0), p.expect.call(void 0, s.TokenType.eq), je(), p.semicolon.call(void 0);
	}
	e.tsParseImportEqualsDeclaration = ke;
	function Ae() {
		return p.isContextual.call(void 0, i.ContextualKeyword._require) && r.lookaheadType.call(void 0) === s.TokenType.parenL;
	}
	function je() {
		Ae() ? Me() : b();
	}
	function Me() {
		p.expectContextual.call(void 0, i.ContextualKeyword._require), p.expect.call(void 0, s.TokenType.parenL), r.match.call(void 0, s.TokenType.string) || p.unexpected.call(void 0), l.parseLiteral.call(void 0), p.expect.call(void 0, s.TokenType.parenR);
	}
	function Ne() {
		if (p.isLineTerminator.call(void 0)) return !1;
		switch (c.state.type) {
			case s.TokenType._function: {
				let e = r.pushTypeContext.call(void 0, 1);
				r.next.call(void 0);
				let t = c.state.start;
				return f.parseFunction.call(void 0, t, !0), r.popTypeContext.call(void 0, e), !0;
			}
			case s.TokenType._class: {
				let e = r.pushTypeContext.call(void 0, 1);
				return f.parseClass.call(void 0, !0, !1), r.popTypeContext.call(void 0, e), !0;
			}
			case s.TokenType._const: if (r.match.call(void 0, s.TokenType._const) && p.isLookaheadContextual.call(void 0, i.ContextualKeyword._enum)) {
				let e = r.pushTypeContext.call(void 0, 1);
				return p.expect.call(void 0, s.TokenType._const), p.expectContextual.call(void 0, i.ContextualKeyword._enum), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._enum, Te(), r.popTypeContext.call(void 0, e), !0;
			}
			case s.TokenType._var:
			case s.TokenType._let: {
				let e = r.pushTypeContext.call(void 0, 1);
				return f.parseVarStatement.call(void 0, c.state.type !== s.TokenType._var), r.popTypeContext.call(void 0, e), !0;
			}
			case s.TokenType.name: {
				let e = r.pushTypeContext.call(void 0, 1), t = c.state.contextualKeyword, n = !1;
				return t === i.ContextualKeyword._global ? (Oe(), n = !0) : n = Ie(t, !0), r.popTypeContext.call(void 0, e), n;
			}
			default: return !1;
		}
	}
	function Pe() {
		return Ie(c.state.contextualKeyword, !0);
	}
	function Fe(e) {
		switch (e) {
			case i.ContextualKeyword._declare: {
				let e = c.state.tokens.length - 1;
				if (Ne()) return c.state.tokens[e].type = s.TokenType._declare, !0;
				break;
			}
			case i.ContextualKeyword._global:
				if (r.match.call(void 0, s.TokenType.braceL)) return Ee(), !0;
				break;
			default: return Ie(e, !1);
		}
		return !1;
	}
	function Ie(e, t) {
		switch (e) {
			case i.ContextualKeyword._abstract:
				if (Le(t) && r.match.call(void 0, s.TokenType._class)) return c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._abstract, f.parseClass.call(void 0, !0, !1), !0;
				break;
			case i.ContextualKeyword._enum:
				if (Le(t) && r.match.call(void 0, s.TokenType.name)) return c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._enum, Te(), !0;
				break;
			case i.ContextualKeyword._interface:
				if (Le(t) && r.match.call(void 0, s.TokenType.name)) {
					let e = r.pushTypeContext.call(void 0, t ? 2 : 1);
					return Se(), r.popTypeContext.call(void 0, e), !0;
				}
				break;
			case i.ContextualKeyword._module:
				if (Le(t)) {
					if (r.match.call(void 0, s.TokenType.string)) {
						let e = r.pushTypeContext.call(void 0, t ? 2 : 1);
						return Oe(), r.popTypeContext.call(void 0, e), !0;
					}
					if (r.match.call(void 0, s.TokenType.name)) {
						let e = r.pushTypeContext.call(void 0, t ? 2 : 1);
						return De(), r.popTypeContext.call(void 0, e), !0;
					}
				}
				break;
			case i.ContextualKeyword._namespace:
				if (Le(t) && r.match.call(void 0, s.TokenType.name)) {
					let e = r.pushTypeContext.call(void 0, t ? 2 : 1);
					return De(), r.popTypeContext.call(void 0, e), !0;
				}
				break;
			case i.ContextualKeyword._type: if (Le(t) && r.match.call(void 0, s.TokenType.name)) {
				let e = r.pushTypeContext.call(void 0, t ? 2 : 1);
				return Ce(), r.popTypeContext.call(void 0, e), !0;
			}
		}
		return !1;
	}
	function Le(e) {
		return e ? (r.next.call(void 0), !0) : !p.isLineTerminator.call(void 0);
	}
	function Re() {
		let e = c.state.snapshot();
		return O(), f.parseFunctionParams.call(void 0), he(), p.expect.call(void 0, s.TokenType.arrow), c.state.error ? (c.state.restoreFromSnapshot(e), !1) : (l.parseFunctionBody.call(void 0, !0), !0);
	}
	function ze() {
		c.state.type === s.TokenType.bitShiftL && (--c.state.pos, r.finishToken.call(void 0, s.TokenType.lessThan)), Be();
	}
	function Be() {
		let e = r.pushTypeContext.call(void 0, 0);
		for (p.expect.call(void 0, s.TokenType.lessThan); !r.match.call(void 0, s.TokenType.greaterThan) && !c.state.error;) $(), r.eat.call(void 0, s.TokenType.comma);
		e ? (p.expect.call(void 0, s.TokenType.greaterThan), r.popTypeContext.call(void 0, e)) : (r.popTypeContext.call(void 0, e), r.rescan_gt.call(void 0), p.expect.call(void 0, s.TokenType.greaterThan), c.state.tokens[c.state.tokens.length - 1].isType = !0);
	}
	function Ve() {
		if (r.match.call(void 0, s.TokenType.name)) switch (c.state.contextualKeyword) {
			case i.ContextualKeyword._abstract:
			case i.ContextualKeyword._declare:
			case i.ContextualKeyword._enum:
			case i.ContextualKeyword._interface:
			case i.ContextualKeyword._module:
			case i.ContextualKeyword._namespace:
			case i.ContextualKeyword._type: return !0;
		}
		return !1;
	}
	e.tsIsDeclarationStart = Ve;
	function He(e, t) {
		if (r.match.call(void 0, s.TokenType.colon) && me(s.TokenType.colon), !r.match.call(void 0, s.TokenType.braceL) && p.isLineTerminator.call(void 0)) {
			let t = c.state.tokens.length - 1;
			for (; t >= 0 && (c.state.tokens[t].start >= e || c.state.tokens[t].type === s.TokenType._default || c.state.tokens[t].type === s.TokenType._export);) c.state.tokens[t].isType = !0, t--;
		} else l.parseFunctionBody.call(void 0, !1, t);
	}
	e.tsParseFunctionBodyAndFinish = He;
	function Ue(e, t, n) {
		if (!p.hasPrecedingLineBreak.call(void 0) && r.eat.call(void 0, s.TokenType.bang)) c.state.tokens[c.state.tokens.length - 1].type = s.TokenType.nonNullAssertion;
		else {
			if (r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.bitShiftL)) {
				let n = c.state.snapshot();
				if (!t && l.atPossibleAsync.call(void 0) && Re()) return;
				if (ze(), !t && r.eat.call(void 0, s.TokenType.parenL) ? (c.state.tokens[c.state.tokens.length - 1].subscriptStartIndex = e, l.parseCallExpressionArguments.call(void 0)) : r.match.call(void 0, s.TokenType.backQuote) ? l.parseTemplate.call(void 0) : (c.state.type === s.TokenType.greaterThan || c.state.type !== s.TokenType.parenL && c.state.type & s.TokenType.IS_EXPRESSION_START && !p.hasPrecedingLineBreak.call(void 0)) && p.unexpected.call(void 0), c.state.error) c.state.restoreFromSnapshot(n);
				else return;
			} else !t && r.match.call(void 0, s.TokenType.questionDot) && r.lookaheadType.call(void 0) === s.TokenType.lessThan && (r.next.call(void 0), c.state.tokens[e].isOptionalChainStart = !0, c.state.tokens[c.state.tokens.length - 1].subscriptStartIndex = e, Be(), p.expect.call(void 0, s.TokenType.parenL), l.parseCallExpressionArguments.call(void 0));
			l.baseParseSubscript.call(void 0, e, t, n);
		}
	}
	e.tsParseSubscript = Ue;
	function We() {
		if (r.eat.call(void 0, s.TokenType._import)) return p.isContextual.call(void 0, i.ContextualKeyword._type) && r.lookaheadType.call(void 0) !== s.TokenType.eq && p.expectContextual.call(void 0, i.ContextualKeyword._type), ke(), !0;
		if (r.eat.call(void 0, s.TokenType.eq)) return l.parseExpression.call(void 0), p.semicolon.call(void 0), !0;
		if (p.eatContextual.call(void 0, i.ContextualKeyword._as)) return p.expectContextual.call(void 0, i.ContextualKeyword._namespace), l.parseIdentifier.call(void 0), p.semicolon.call(void 0), !0;
		if (p.isContextual.call(void 0, i.ContextualKeyword._type)) {
			let e = r.lookaheadType.call(void 0);
			(e === s.TokenType.braceL || e === s.TokenType.star) && r.next.call(void 0);
		}
		return !1;
	}
	e.tsTryParseExport = We;
	function Ge() {
		l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ImportDeclaration : (l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? (c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ImportDeclaration, c.state.tokens[c.state.tokens.length - 2].isType = !0, c.state.tokens[c.state.tokens.length - 1].isType = !0) : (l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? (c.state.tokens[c.state.tokens.length - 3].identifierRole = r.IdentifierRole.ImportAccess, c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ImportDeclaration) : (l.parseIdentifier.call(void 0), c.state.tokens[c.state.tokens.length - 3].identifierRole = r.IdentifierRole.ImportAccess, c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ImportDeclaration, c.state.tokens[c.state.tokens.length - 4].isType = !0, c.state.tokens[c.state.tokens.length - 3].isType = !0, c.state.tokens[c.state.tokens.length - 2].isType = !0, c.state.tokens[c.state.tokens.length - 1].isType = !0)));
	}
	e.tsParseImportSpecifier = Ge;
	function Ke() {
		l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ExportAccess : (l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? (c.state.tokens[c.state.tokens.length - 1].identifierRole = r.IdentifierRole.ExportAccess, c.state.tokens[c.state.tokens.length - 2].isType = !0, c.state.tokens[c.state.tokens.length - 1].isType = !0) : (l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) ? c.state.tokens[c.state.tokens.length - 3].identifierRole = r.IdentifierRole.ExportAccess : (l.parseIdentifier.call(void 0), c.state.tokens[c.state.tokens.length - 3].identifierRole = r.IdentifierRole.ExportAccess, c.state.tokens[c.state.tokens.length - 4].isType = !0, c.state.tokens[c.state.tokens.length - 3].isType = !0, c.state.tokens[c.state.tokens.length - 2].isType = !0, c.state.tokens[c.state.tokens.length - 1].isType = !0)));
	}
	e.tsParseExportSpecifier = Ke;
	function qe() {
		if (p.isContextual.call(void 0, i.ContextualKeyword._abstract) && r.lookaheadType.call(void 0) === s.TokenType._class) return c.state.type = s.TokenType._abstract, r.next.call(void 0), f.parseClass.call(void 0, !0, !0), !0;
		if (p.isContextual.call(void 0, i.ContextualKeyword._interface)) {
			let e = r.pushTypeContext.call(void 0, 2);
			return Ie(i.ContextualKeyword._interface, !0), r.popTypeContext.call(void 0, e), !0;
		}
		return !1;
	}
	e.tsTryParseExportDefaultExpression = qe;
	function Je() {
		if (c.state.type === s.TokenType._const) {
			let e = r.lookaheadTypeAndKeyword.call(void 0);
			if (e.type === s.TokenType.name && e.contextualKeyword === i.ContextualKeyword._enum) return p.expect.call(void 0, s.TokenType._const), p.expectContextual.call(void 0, i.ContextualKeyword._enum), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._enum, Te(), !0;
		}
		return !1;
	}
	e.tsTryParseStatementContent = Je;
	function Ye(e) {
		let t = c.state.tokens.length;
		v([
			i.ContextualKeyword._abstract,
			i.ContextualKeyword._readonly,
			i.ContextualKeyword._declare,
			i.ContextualKeyword._static,
			i.ContextualKeyword._override
		]);
		let n = c.state.tokens.length;
		if (te()) {
			let r = e ? t - 1 : t;
			for (let e = r; e < n; e++) c.state.tokens[e].isType = !0;
			return !0;
		}
		return !1;
	}
	e.tsTryParseClassMemberWithIsStatic = Ye;
	function Xe(e) {
		Fe(e) || p.semicolon.call(void 0);
	}
	e.tsParseIdentifierStatement = Xe;
	function Ze() {
		let e = p.eatContextual.call(void 0, i.ContextualKeyword._declare);
		e && (c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._declare);
		let t = !1;
		if (r.match.call(void 0, s.TokenType.name)) {
			if (e) {
				let e = r.pushTypeContext.call(void 0, 2);
				t = Pe(), r.popTypeContext.call(void 0, e);
			} else t = Pe();
		}
		if (!t) {
			if (e) {
				let e = r.pushTypeContext.call(void 0, 2);
				f.parseStatement.call(void 0, !0), r.popTypeContext.call(void 0, e);
			} else f.parseStatement.call(void 0, !0);
		}
	}
	e.tsParseExportDeclaration = Ze;
	function Qe(e) {
		if (e && (r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.bitShiftL)) && ze(), p.eatContextual.call(void 0, i.ContextualKeyword._implements)) {
			c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._implements;
			let e = r.pushTypeContext.call(void 0, 1);
			be(), r.popTypeContext.call(void 0, e);
		}
	}
	e.tsAfterParseClassSuper = Qe;
	function $e() {
		D();
	}
	e.tsStartParseObjPropValue = $e;
	function et() {
		D();
	}
	e.tsStartParseFunctionParams = et;
	function tt() {
		let e = r.pushTypeContext.call(void 0, 0);
		p.hasPrecedingLineBreak.call(void 0) || r.eat.call(void 0, s.TokenType.bang), Y(), r.popTypeContext.call(void 0, e);
	}
	e.tsAfterParseVarHead = tt;
	function nt() {
		r.match.call(void 0, s.TokenType.colon) && Q();
	}
	e.tsStartParseAsyncArrowFromCallExpression = nt;
	function rt(e, t) {
		return c.isJSXEnabled ? it(e, t) : at(e, t);
	}
	e.tsParseMaybeAssign = rt;
	function it(e, t) {
		if (!r.match.call(void 0, s.TokenType.lessThan)) return l.baseParseMaybeAssign.call(void 0, e, t);
		let n = c.state.snapshot(), i = l.baseParseMaybeAssign.call(void 0, e, t);
		if (c.state.error) c.state.restoreFromSnapshot(n);
		else return i;
		return c.state.type = s.TokenType.typeParameterStart, O(), i = l.baseParseMaybeAssign.call(void 0, e, t), i || p.unexpected.call(void 0), i;
	}
	e.tsParseMaybeAssignWithJSX = it;
	function at(e, t) {
		if (!r.match.call(void 0, s.TokenType.lessThan)) return l.baseParseMaybeAssign.call(void 0, e, t);
		let n = c.state.snapshot();
		O();
		let i = l.baseParseMaybeAssign.call(void 0, e, t);
		if (i || p.unexpected.call(void 0), c.state.error) c.state.restoreFromSnapshot(n);
		else return i;
		return l.baseParseMaybeAssign.call(void 0, e, t);
	}
	e.tsParseMaybeAssignWithoutJSX = at;
	function ot() {
		if (r.match.call(void 0, s.TokenType.colon)) {
			let e = c.state.snapshot();
			me(s.TokenType.colon), p.canInsertSemicolon.call(void 0) && p.unexpected.call(void 0), r.match.call(void 0, s.TokenType.arrow) || p.unexpected.call(void 0), c.state.error && c.state.restoreFromSnapshot(e);
		}
		return r.eat.call(void 0, s.TokenType.arrow);
	}
	e.tsParseArrow = ot;
	function st() {
		let e = r.pushTypeContext.call(void 0, 0);
		r.eat.call(void 0, s.TokenType.question), Y(), r.popTypeContext.call(void 0, e);
	}
	e.tsParseAssignableListItemTypes = st;
	function ct() {
		(r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.bitShiftL)) && ze(), f.baseParseMaybeDecoratorArguments.call(void 0);
	}
	e.tsParseMaybeDecoratorArguments = ct;
})), P = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), r = n(), s = a(), l = F(), u = o(), f = i(), p = c(), m = N();
	function h() {
		let e = !1, n = !1;
		for (;;) {
			if (s.state.pos >= s.input.length) {
				u.unexpected.call(void 0, `Unterminated JSX contents`);
				return;
			}
			let i = s.input.charCodeAt(s.state.pos);
			if (i === f.charCodes.lessThan || i === f.charCodes.leftCurlyBrace) {
				if (s.state.pos === s.state.start) {
					if (i === f.charCodes.lessThan) {
						s.state.pos++, t.finishToken.call(void 0, r.TokenType.jsxTagStart);
						return;
					}
					t.getTokenFromCode.call(void 0, i);
					return;
				}
				e && !n ? t.finishToken.call(void 0, r.TokenType.jsxEmptyText) : t.finishToken.call(void 0, r.TokenType.jsxText);
				return;
			}
			i === f.charCodes.lineFeed ? e = !0 : i !== f.charCodes.space && i !== f.charCodes.carriageReturn && i !== f.charCodes.tab && (n = !0), s.state.pos++;
		}
	}
	function g(e) {
		for (s.state.pos++;;) {
			if (s.state.pos >= s.input.length) {
				u.unexpected.call(void 0, `Unterminated string constant`);
				return;
			}
			if (s.input.charCodeAt(s.state.pos) === e) {
				s.state.pos++;
				break;
			}
			s.state.pos++;
		}
		t.finishToken.call(void 0, r.TokenType.string);
	}
	function _() {
		let e;
		do {
			if (s.state.pos > s.input.length) {
				u.unexpected.call(void 0, `Unexpectedly reached the end of input.`);
				return;
			}
			e = s.input.charCodeAt(++s.state.pos);
		} while (p.IS_IDENTIFIER_CHAR[e] || e === f.charCodes.dash);
		t.finishToken.call(void 0, r.TokenType.jsxName);
	}
	function v() {
		D();
	}
	function y(e) {
		v(), t.eat.call(void 0, r.TokenType.colon) ? v() : s.state.tokens[s.state.tokens.length - 1].identifierRole = e;
	}
	function b() {
		let e = s.state.tokens.length;
		y(t.IdentifierRole.Access);
		let n = !1;
		for (; t.match.call(void 0, r.TokenType.dot);) n = !0, D(), v();
		if (!n) {
			let t = s.state.tokens[e], n = s.input.charCodeAt(t.start);
			n >= f.charCodes.lowercaseA && n <= f.charCodes.lowercaseZ && (t.identifierRole = null);
		}
	}
	function x() {
		switch (s.state.type) {
			case r.TokenType.braceL:
				t.next.call(void 0), l.parseExpression.call(void 0), D();
				return;
			case r.TokenType.jsxTagStart:
				E(), D();
				return;
			case r.TokenType.string:
				D();
				return;
			default: u.unexpected.call(void 0, `JSX value should be either an expression or a quoted JSX text`);
		}
	}
	function S() {
		u.expect.call(void 0, r.TokenType.ellipsis), l.parseExpression.call(void 0);
	}
	function C(e) {
		if (t.match.call(void 0, r.TokenType.jsxTagEnd)) return !1;
		b(), s.isTypeScriptEnabled && m.tsTryParseJSXTypeArgument.call(void 0);
		let n = !1;
		for (; !t.match.call(void 0, r.TokenType.slash) && !t.match.call(void 0, r.TokenType.jsxTagEnd) && !s.state.error;) t.eat.call(void 0, r.TokenType.braceL) ? (n = !0, u.expect.call(void 0, r.TokenType.ellipsis), l.parseMaybeAssign.call(void 0), D()) : (n && s.state.end - s.state.start === 3 && s.input.charCodeAt(s.state.start) === f.charCodes.lowercaseK && s.input.charCodeAt(s.state.start + 1) === f.charCodes.lowercaseE && s.input.charCodeAt(s.state.start + 2) === f.charCodes.lowercaseY && (s.state.tokens[e].jsxRole = t.JSXRole.KeyAfterPropSpread), y(t.IdentifierRole.ObjectKey), t.match.call(void 0, r.TokenType.eq) && (D(), x()));
		let i = t.match.call(void 0, r.TokenType.slash);
		return i && D(), i;
	}
	function w() {
		t.match.call(void 0, r.TokenType.jsxTagEnd) || b();
	}
	function T() {
		let e = s.state.tokens.length - 1;
		s.state.tokens[e].jsxRole = t.JSXRole.NoChildren;
		let n = 0;
		if (!C(e)) for (O();;) switch (s.state.type) {
			case r.TokenType.jsxTagStart:
				if (D(), t.match.call(void 0, r.TokenType.slash)) {
					D(), w(), s.state.tokens[e].jsxRole !== t.JSXRole.KeyAfterPropSpread && (n === 1 ? s.state.tokens[e].jsxRole = t.JSXRole.OneChild : n > 1 && (s.state.tokens[e].jsxRole = t.JSXRole.StaticChildren));
					return;
				}
				n++, T(), O();
				break;
			case r.TokenType.jsxText:
				n++, O();
				break;
			case r.TokenType.jsxEmptyText:
				O();
				break;
			case r.TokenType.braceL:
				t.next.call(void 0), t.match.call(void 0, r.TokenType.ellipsis) ? (S(), O(), n += 2) : (t.match.call(void 0, r.TokenType.braceR) || (n++, l.parseExpression.call(void 0)), O());
				break;
			default:
				u.unexpected.call(void 0);
				return;
		}
	}
	function E() {
		D(), T();
	}
	e.jsxParseElement = E;
	function D() {
		s.state.tokens.push(new t.Token()), t.skipSpace.call(void 0), s.state.start = s.state.pos;
		let e = s.input.charCodeAt(s.state.pos);
		if (p.IS_IDENTIFIER_START[e]) _();
		else if (e === f.charCodes.quotationMark || e === f.charCodes.apostrophe) g(e);
		else switch (++s.state.pos, e) {
			case f.charCodes.greaterThan:
				t.finishToken.call(void 0, r.TokenType.jsxTagEnd);
				break;
			case f.charCodes.lessThan:
				t.finishToken.call(void 0, r.TokenType.jsxTagStart);
				break;
			case f.charCodes.slash:
				t.finishToken.call(void 0, r.TokenType.slash);
				break;
			case f.charCodes.equalsTo:
				t.finishToken.call(void 0, r.TokenType.eq);
				break;
			case f.charCodes.leftCurlyBrace:
				t.finishToken.call(void 0, r.TokenType.braceL);
				break;
			case f.charCodes.dot:
				t.finishToken.call(void 0, r.TokenType.dot);
				break;
			case f.charCodes.colon:
				t.finishToken.call(void 0, r.TokenType.colon);
				break;
			default: u.unexpected.call(void 0);
		}
	}
	e.nextJSXTagToken = D;
	function O() {
		s.state.tokens.push(new t.Token()), s.state.start = s.state.pos, h();
	}
})), te = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), r = n(), i = a(), o = F(), s = I(), c = N();
	function l(e) {
		if (t.match.call(void 0, r.TokenType.question)) {
			let e = t.lookaheadType.call(void 0);
			if (e === r.TokenType.colon || e === r.TokenType.comma || e === r.TokenType.parenR) return;
		}
		o.baseParseConditional.call(void 0, e);
	}
	e.typedParseConditional = l;
	function u() {
		t.eatTypeToken.call(void 0, r.TokenType.question), t.match.call(void 0, r.TokenType.colon) && (i.isTypeScriptEnabled ? c.tsParseTypeAnnotation.call(void 0) : i.isFlowEnabled && s.flowParseTypeAnnotation.call(void 0));
	}
	e.typedParseParenItem = u;
})), F = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var s = I(), l = P(), u = te(), f = N(), p = d(), m = t(), h = r(), g = n(), _ = i(), v = c(), y = a(), b = ee(), x = ne(), S = o(), StopState = class {
		constructor(e) {
			this.stop = e;
		}
	};
	e.StopState = StopState;
	function C(e = !1) {
		if (w(e), p.match.call(void 0, g.TokenType.comma)) for (; p.eat.call(void 0, g.TokenType.comma);) w(e);
	}
	e.parseExpression = C;
	function w(e = !1, t = !1) {
		return y.isTypeScriptEnabled ? f.tsParseMaybeAssign.call(void 0, e, t) : y.isFlowEnabled ? s.flowParseMaybeAssign.call(void 0, e, t) : T(e, t);
	}
	e.parseMaybeAssign = w;
	function T(e, t) {
		if (p.match.call(void 0, g.TokenType._yield)) return be(), !1;
		(p.match.call(void 0, g.TokenType.parenL) || p.match.call(void 0, g.TokenType.name) || p.match.call(void 0, g.TokenType._yield)) && (y.state.potentialArrowAt = y.state.start);
		let n = E(e);
		return t && G(), y.state.type & g.TokenType.IS_ASSIGN ? (p.next.call(void 0), w(e), !1) : n;
	}
	e.baseParseMaybeAssign = T;
	function E(e) {
		return k(e) ? !0 : (D(e), !1);
	}
	function D(e) {
		y.isTypeScriptEnabled || y.isFlowEnabled ? u.typedParseConditional.call(void 0, e) : O(e);
	}
	function O(e) {
		p.eat.call(void 0, g.TokenType.question) && (w(), S.expect.call(void 0, g.TokenType.colon), w(e));
	}
	e.baseParseConditional = O;
	function k(e) {
		let t = y.state.tokens.length;
		return j() ? !0 : (A(t, -1, e), !1);
	}
	function A(e, t, n) {
		if (y.isTypeScriptEnabled && (g.TokenType._in & g.TokenType.PRECEDENCE_MASK) > t && !S.hasPrecedingLineBreak.call(void 0) && (S.eatContextual.call(void 0, m.ContextualKeyword._as) || S.eatContextual.call(void 0, m.ContextualKeyword._satisfies))) {
			let r = p.pushTypeContext.call(void 0, 1);
			f.tsParseType.call(void 0), p.popTypeContext.call(void 0, r), p.rescan_gt.call(void 0), A(e, t, n);
			return;
		}
		let r = y.state.type & g.TokenType.PRECEDENCE_MASK;
		if (r > 0 && (!n || !p.match.call(void 0, g.TokenType._in)) && r > t) {
			let i = y.state.type;
			p.next.call(void 0), i === g.TokenType.nullishCoalescing && (y.state.tokens[y.state.tokens.length - 1].nullishStartIndex = e);
			let a = y.state.tokens.length;
			j(), A(a, i & g.TokenType.IS_RIGHT_ASSOCIATIVE ? r - 1 : r, n), i === g.TokenType.nullishCoalescing && (y.state.tokens[e].numNullishCoalesceStarts++, y.state.tokens[y.state.tokens.length - 1].numNullishCoalesceEnds++), A(e, t, n);
		}
	}
	function j() {
		if (y.isTypeScriptEnabled && !y.isJSXEnabled && p.eat.call(void 0, g.TokenType.lessThan)) return f.tsParseTypeAssertion.call(void 0), !1;
		if (S.isContextual.call(void 0, m.ContextualKeyword._module) && p.lookaheadCharCode.call(void 0) === _.charCodes.leftCurlyBrace && !S.hasFollowingLineBreak.call(void 0)) return xe(), !1;
		if (y.state.type & g.TokenType.IS_PREFIX) return p.next.call(void 0), j(), !1;
		if (M()) return !0;
		for (; y.state.type & g.TokenType.IS_POSTFIX && !S.canInsertSemicolon.call(void 0);) y.state.type === g.TokenType.preIncDec && (y.state.type = g.TokenType.postIncDec), p.next.call(void 0);
		return !1;
	}
	e.parseMaybeUnary = j;
	function M() {
		let e = y.state.tokens.length;
		return B() ? !0 : (F(e), y.state.tokens.length > e && y.state.tokens[e].isOptionalChainStart && (y.state.tokens[y.state.tokens.length - 1].isOptionalChainEnd = !0), !1);
	}
	e.parseExprSubscripts = M;
	function F(e, t = !1) {
		y.isFlowEnabled ? s.flowParseSubscripts.call(void 0, e, t) : L(e, t);
	}
	function L(e, t = !1) {
		let n = new StopState(!1);
		do
			re(e, t, n);
		while (!n.stop && !y.state.error);
	}
	e.baseParseSubscripts = L;
	function re(e, t, n) {
		y.isTypeScriptEnabled ? f.tsParseSubscript.call(void 0, e, t, n) : y.isFlowEnabled ? s.flowParseSubscript.call(void 0, e, t, n) : R(e, t, n);
	}
	function R(e, t, n) {
		if (!t && p.eat.call(void 0, g.TokenType.doubleColon)) se(), n.stop = !0, F(e, t);
		else if (p.match.call(void 0, g.TokenType.questionDot)) {
			if (y.state.tokens[e].isOptionalChainStart = !0, t && p.lookaheadType.call(void 0) === g.TokenType.parenL) {
				n.stop = !0;
				return;
			}
			p.next.call(void 0), y.state.tokens[y.state.tokens.length - 1].subscriptStartIndex = e, p.eat.call(void 0, g.TokenType.bracketL) ? (C(), S.expect.call(void 0, g.TokenType.bracketR)) : p.eat.call(void 0, g.TokenType.parenL) ? z() : V();
		} else if (p.eat.call(void 0, g.TokenType.dot)) y.state.tokens[y.state.tokens.length - 1].subscriptStartIndex = e, V();
		else if (p.eat.call(void 0, g.TokenType.bracketL)) y.state.tokens[y.state.tokens.length - 1].subscriptStartIndex = e, C(), S.expect.call(void 0, g.TokenType.bracketR);
		else if (!t && p.match.call(void 0, g.TokenType.parenL)) {
			if (ie()) {
				let t = y.state.snapshot(), r = y.state.tokens.length;
				p.next.call(void 0), y.state.tokens[y.state.tokens.length - 1].subscriptStartIndex = e;
				let i = y.getNextContextId.call(void 0);
				y.state.tokens[y.state.tokens.length - 1].contextId = i, z(), y.state.tokens[y.state.tokens.length - 1].contextId = i, ae() && (y.state.restoreFromSnapshot(t), n.stop = !0, y.state.scopeDepth++, x.parseFunctionParams.call(void 0), oe(r));
			} else {
				p.next.call(void 0), y.state.tokens[y.state.tokens.length - 1].subscriptStartIndex = e;
				let t = y.getNextContextId.call(void 0);
				y.state.tokens[y.state.tokens.length - 1].contextId = t, z(), y.state.tokens[y.state.tokens.length - 1].contextId = t;
			}
		} else p.match.call(void 0, g.TokenType.backQuote) ? q() : n.stop = !0;
	}
	e.baseParseSubscript = R;
	function ie() {
		return y.state.tokens[y.state.tokens.length - 1].contextualKeyword === m.ContextualKeyword._async && !S.canInsertSemicolon.call(void 0);
	}
	e.atPossibleAsync = ie;
	function z() {
		let e = !0;
		for (; !p.eat.call(void 0, g.TokenType.parenR) && !y.state.error;) {
			if (e) e = !1;
			else if (S.expect.call(void 0, g.TokenType.comma), p.eat.call(void 0, g.TokenType.parenR)) break;
			_e(!1);
		}
	}
	e.parseCallExpressionArguments = z;
	function ae() {
		return p.match.call(void 0, g.TokenType.colon) || p.match.call(void 0, g.TokenType.arrow);
	}
	function oe(e) {
		y.isTypeScriptEnabled ? f.tsStartParseAsyncArrowFromCallExpression.call(void 0) : y.isFlowEnabled && s.flowStartParseAsyncArrowFromCallExpression.call(void 0), S.expect.call(void 0, g.TokenType.arrow), Z(e);
	}
	function se() {
		let e = y.state.tokens.length;
		B(), F(e, !0);
	}
	function B() {
		if (p.eat.call(void 0, g.TokenType.modulo)) return ve(), !1;
		if (p.match.call(void 0, g.TokenType.jsxText) || p.match.call(void 0, g.TokenType.jsxEmptyText)) return U(), !1;
		if (p.match.call(void 0, g.TokenType.lessThan) && y.isJSXEnabled) return y.state.type = g.TokenType.jsxTagStart, l.jsxParseElement.call(void 0), p.next.call(void 0), !1;
		let e = y.state.potentialArrowAt === y.state.start;
		switch (y.state.type) {
			case g.TokenType.slash:
			case g.TokenType.assign: p.retokenizeSlashAsRegex.call(void 0);
			case g.TokenType._super:
			case g.TokenType._this:
			case g.TokenType.regexp:
			case g.TokenType.num:
			case g.TokenType.bigint:
			case g.TokenType.decimal:
			case g.TokenType.string:
			case g.TokenType._null:
			case g.TokenType._true:
			case g.TokenType._false: return p.next.call(void 0), !1;
			case g.TokenType._import: return p.next.call(void 0), p.match.call(void 0, g.TokenType.dot) && (y.state.tokens[y.state.tokens.length - 1].type = g.TokenType.name, p.next.call(void 0), ve()), !1;
			case g.TokenType.name: {
				let t = y.state.tokens.length, n = y.state.start, r = y.state.contextualKeyword;
				return ve(), r === m.ContextualKeyword._await ? (ye(), !1) : r === m.ContextualKeyword._async && p.match.call(void 0, g.TokenType._function) && !S.canInsertSemicolon.call(void 0) ? (p.next.call(void 0), x.parseFunction.call(void 0, n, !1), !1) : e && r === m.ContextualKeyword._async && !S.canInsertSemicolon.call(void 0) && p.match.call(void 0, g.TokenType.name) ? (y.state.scopeDepth++, b.parseBindingIdentifier.call(void 0, !1), S.expect.call(void 0, g.TokenType.arrow), Z(t), !0) : p.match.call(void 0, g.TokenType._do) && !S.canInsertSemicolon.call(void 0) ? (p.next.call(void 0), x.parseBlock.call(void 0), !1) : e && !S.canInsertSemicolon.call(void 0) && p.match.call(void 0, g.TokenType.arrow) ? (y.state.scopeDepth++, b.markPriorBindingIdentifier.call(void 0, !1), S.expect.call(void 0, g.TokenType.arrow), Z(t), !0) : (y.state.tokens[y.state.tokens.length - 1].identifierRole = p.IdentifierRole.Access, !1);
			}
			case g.TokenType._do: return p.next.call(void 0), x.parseBlock.call(void 0), !1;
			case g.TokenType.parenL: return ce(e);
			case g.TokenType.bracketL: return p.next.call(void 0), ge(g.TokenType.bracketR, !0), !1;
			case g.TokenType.braceL: return J(!1, !1), !1;
			case g.TokenType._function: return H(), !1;
			case g.TokenType.at: x.parseDecorators.call(void 0);
			case g.TokenType._class: return x.parseClass.call(void 0, !1), !1;
			case g.TokenType._new: return K(), !1;
			case g.TokenType.backQuote: return q(), !1;
			case g.TokenType.doubleColon: return p.next.call(void 0), se(), !1;
			case g.TokenType.hash: {
				let e = p.lookaheadCharCode.call(void 0);
				return v.IS_IDENTIFIER_START[e] || e === _.charCodes.backslash ? V() : p.next.call(void 0), !1;
			}
			default: return S.unexpected.call(void 0), !1;
		}
	}
	e.parseExprAtom = B;
	function V() {
		p.eat.call(void 0, g.TokenType.hash), ve();
	}
	function H() {
		let e = y.state.start;
		ve(), p.eat.call(void 0, g.TokenType.dot) && ve(), x.parseFunction.call(void 0, e, !1);
	}
	function U() {
		p.next.call(void 0);
	}
	e.parseLiteral = U;
	function W() {
		S.expect.call(void 0, g.TokenType.parenL), C(), S.expect.call(void 0, g.TokenType.parenR);
	}
	e.parseParenExpression = W;
	function ce(e) {
		let t = y.state.snapshot(), n = y.state.tokens.length;
		S.expect.call(void 0, g.TokenType.parenL);
		let r = !0;
		for (; !p.match.call(void 0, g.TokenType.parenR) && !y.state.error;) {
			if (r) r = !1;
			else if (S.expect.call(void 0, g.TokenType.comma), p.match.call(void 0, g.TokenType.parenR)) break;
			if (p.match.call(void 0, g.TokenType.ellipsis)) {
				b.parseRest.call(void 0, !1), G();
				break;
			}
			w(!1, !0);
		}
		return S.expect.call(void 0, g.TokenType.parenR), e && le() && ue() ? (y.state.restoreFromSnapshot(t), y.state.scopeDepth++, x.parseFunctionParams.call(void 0), ue(), Z(n), !y.state.error || (y.state.restoreFromSnapshot(t), ce(!1), !1)) : !1;
	}
	function le() {
		return p.match.call(void 0, g.TokenType.colon) || !S.canInsertSemicolon.call(void 0);
	}
	function ue() {
		return y.isTypeScriptEnabled ? f.tsParseArrow.call(void 0) : y.isFlowEnabled ? s.flowParseArrow.call(void 0) : p.eat.call(void 0, g.TokenType.arrow);
	}
	e.parseArrow = ue;
	function G() {
		(y.isTypeScriptEnabled || y.isFlowEnabled) && u.typedParseParenItem.call(void 0);
	}
	function K() {
		S.expect.call(void 0, g.TokenType._new), p.eat.call(void 0, g.TokenType.dot) ? ve() : (de(), y.isFlowEnabled && s.flowStartParseNewArguments.call(void 0), p.eat.call(void 0, g.TokenType.parenL) && ge(g.TokenType.parenR));
	}
	function de() {
		se(), p.eat.call(void 0, g.TokenType.questionDot);
	}
	function q() {
		for (p.nextTemplateToken.call(void 0), p.nextTemplateToken.call(void 0); !p.match.call(void 0, g.TokenType.backQuote) && !y.state.error;) S.expect.call(void 0, g.TokenType.dollarBraceL), C(), p.nextTemplateToken.call(void 0), p.nextTemplateToken.call(void 0);
		p.next.call(void 0);
	}
	e.parseTemplate = q;
	function J(e, t) {
		let n = y.getNextContextId.call(void 0), r = !0;
		for (p.next.call(void 0), y.state.tokens[y.state.tokens.length - 1].contextId = n; !p.eat.call(void 0, g.TokenType.braceR) && !y.state.error;) {
			if (r) r = !1;
			else if (S.expect.call(void 0, g.TokenType.comma), p.eat.call(void 0, g.TokenType.braceR)) break;
			let i = !1;
			if (p.match.call(void 0, g.TokenType.ellipsis)) {
				let n = y.state.tokens.length;
				if (b.parseSpread.call(void 0), e && (y.state.tokens.length === n + 2 && b.markPriorBindingIdentifier.call(void 0, t), p.eat.call(void 0, g.TokenType.braceR))) break;
			} else e || (i = p.eat.call(void 0, g.TokenType.star)), !e && S.isContextual.call(void 0, m.ContextualKeyword._async) ? (i && S.unexpected.call(void 0), ve(), p.match.call(void 0, g.TokenType.colon) || p.match.call(void 0, g.TokenType.parenL) || p.match.call(void 0, g.TokenType.braceR) || p.match.call(void 0, g.TokenType.eq) || p.match.call(void 0, g.TokenType.comma) || (p.match.call(void 0, g.TokenType.star) && (p.next.call(void 0), i = !0), Y(n))) : Y(n), he(e, t, n);
		}
		y.state.tokens[y.state.tokens.length - 1].contextId = n;
	}
	e.parseObj = J;
	function fe(e) {
		return !e && (p.match.call(void 0, g.TokenType.string) || p.match.call(void 0, g.TokenType.num) || p.match.call(void 0, g.TokenType.bracketL) || p.match.call(void 0, g.TokenType.name) || !!(y.state.type & g.TokenType.IS_KEYWORD));
	}
	function pe(e, t) {
		let n = y.state.start;
		return p.match.call(void 0, g.TokenType.parenL) ? (e && S.unexpected.call(void 0), X(n, !1), !0) : fe(e) ? (Y(t), X(n, !1), !0) : !1;
	}
	function me(e, t) {
		if (p.eat.call(void 0, g.TokenType.colon)) {
			e ? b.parseMaybeDefault.call(void 0, t) : w(!1);
			return;
		}
		let n;
		n = e ? y.state.scopeDepth === 0 ? p.IdentifierRole.ObjectShorthandTopLevelDeclaration : t ? p.IdentifierRole.ObjectShorthandBlockScopedDeclaration : p.IdentifierRole.ObjectShorthandFunctionScopedDeclaration : p.IdentifierRole.ObjectShorthand, y.state.tokens[y.state.tokens.length - 1].identifierRole = n, b.parseMaybeDefault.call(void 0, t, !0);
	}
	function he(e, t, n) {
		y.isTypeScriptEnabled ? f.tsStartParseObjPropValue.call(void 0) : y.isFlowEnabled && s.flowStartParseObjPropValue.call(void 0), pe(e, n) || me(e, t);
	}
	function Y(e) {
		y.isFlowEnabled && s.flowParseVariance.call(void 0), p.eat.call(void 0, g.TokenType.bracketL) ? (y.state.tokens[y.state.tokens.length - 1].contextId = e, w(), S.expect.call(void 0, g.TokenType.bracketR), y.state.tokens[y.state.tokens.length - 1].contextId = e) : (p.match.call(void 0, g.TokenType.num) || p.match.call(void 0, g.TokenType.string) || p.match.call(void 0, g.TokenType.bigint) || p.match.call(void 0, g.TokenType.decimal) ? B() : V(), y.state.tokens[y.state.tokens.length - 1].identifierRole = p.IdentifierRole.ObjectKey, y.state.tokens[y.state.tokens.length - 1].contextId = e);
	}
	e.parsePropertyName = Y;
	function X(e, t) {
		let n = y.getNextContextId.call(void 0);
		y.state.scopeDepth++;
		let r = y.state.tokens.length, i = t;
		x.parseFunctionParams.call(void 0, i, n), Q(e, n);
		let a = y.state.tokens.length;
		y.state.scopes.push(new h.Scope(r, a, !0)), y.state.scopeDepth--;
	}
	e.parseMethod = X;
	function Z(e) {
		$(!0);
		let t = y.state.tokens.length;
		y.state.scopes.push(new h.Scope(e, t, !0)), y.state.scopeDepth--;
	}
	e.parseArrowExpression = Z;
	function Q(e, t = 0) {
		y.isTypeScriptEnabled ? f.tsParseFunctionBodyAndFinish.call(void 0, e, t) : y.isFlowEnabled ? s.flowParseFunctionBodyAndFinish.call(void 0, t) : $(!1, t);
	}
	e.parseFunctionBodyAndFinish = Q;
	function $(e, t = 0) {
		e && !p.match.call(void 0, g.TokenType.braceL) ? w() : x.parseBlock.call(void 0, !0, t);
	}
	e.parseFunctionBody = $;
	function ge(e, t = !1) {
		let n = !0;
		for (; !p.eat.call(void 0, e) && !y.state.error;) {
			if (n) n = !1;
			else if (S.expect.call(void 0, g.TokenType.comma), p.eat.call(void 0, e)) break;
			_e(t);
		}
	}
	function _e(e) {
		e && p.match.call(void 0, g.TokenType.comma) || (p.match.call(void 0, g.TokenType.ellipsis) ? (b.parseSpread.call(void 0), G()) : p.match.call(void 0, g.TokenType.question) ? p.next.call(void 0) : w(!1, !0));
	}
	function ve() {
		p.next.call(void 0), y.state.tokens[y.state.tokens.length - 1].type = g.TokenType.name;
	}
	e.parseIdentifier = ve;
	function ye() {
		j();
	}
	function be() {
		p.next.call(void 0), !p.match.call(void 0, g.TokenType.semi) && !S.canInsertSemicolon.call(void 0) && (p.eat.call(void 0, g.TokenType.star), w());
	}
	function xe() {
		S.expectContextual.call(void 0, m.ContextualKeyword._module), S.expect.call(void 0, g.TokenType.braceL), x.parseBlockBody.call(void 0, g.TokenType.braceR);
	}
})), I = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = d(), i = t(), s = n(), c = a(), l = F(), u = ne(), f = o();
	function p(e) {
		return (e.type === s.TokenType.name || !!(e.type & s.TokenType.IS_KEYWORD)) && e.contextualKeyword !== i.ContextualKeyword._from;
	}
	function m(e) {
		let t = r.pushTypeContext.call(void 0, 0);
		f.expect.call(void 0, e || s.TokenType.colon), q(), r.popTypeContext.call(void 0, t);
	}
	function h() {
		f.expect.call(void 0, s.TokenType.modulo), f.expectContextual.call(void 0, i.ContextualKeyword._checks), r.eat.call(void 0, s.TokenType.parenL) && (l.parseExpression.call(void 0), f.expect.call(void 0, s.TokenType.parenR));
	}
	function g() {
		let e = r.pushTypeContext.call(void 0, 0);
		f.expect.call(void 0, s.TokenType.colon), r.match.call(void 0, s.TokenType.modulo) ? h() : (q(), r.match.call(void 0, s.TokenType.modulo) && h()), r.popTypeContext.call(void 0, e);
	}
	function _() {
		r.next.call(void 0), D(!0);
	}
	function v() {
		r.next.call(void 0), l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.lessThan) && N(), f.expect.call(void 0, s.TokenType.parenL), W(), f.expect.call(void 0, s.TokenType.parenR), g(), f.semicolon.call(void 0);
	}
	function y() {
		r.match.call(void 0, s.TokenType._class) ? _() : r.match.call(void 0, s.TokenType._function) ? v() : r.match.call(void 0, s.TokenType._var) ? b() : f.eatContextual.call(void 0, i.ContextualKeyword._module) ? r.eat.call(void 0, s.TokenType.dot) ? C() : x() : f.isContextual.call(void 0, i.ContextualKeyword._type) ? w() : f.isContextual.call(void 0, i.ContextualKeyword._opaque) ? T() : f.isContextual.call(void 0, i.ContextualKeyword._interface) ? E() : r.match.call(void 0, s.TokenType._export) ? S() : f.unexpected.call(void 0);
	}
	function b() {
		r.next.call(void 0), fe(), f.semicolon.call(void 0);
	}
	function x() {
		for (r.match.call(void 0, s.TokenType.string) ? l.parseExprAtom.call(void 0) : l.parseIdentifier.call(void 0), f.expect.call(void 0, s.TokenType.braceL); !r.match.call(void 0, s.TokenType.braceR) && !c.state.error;) r.match.call(void 0, s.TokenType._import) ? (r.next.call(void 0), u.parseImport.call(void 0)) : f.unexpected.call(void 0);
		f.expect.call(void 0, s.TokenType.braceR);
	}
	function S() {
		f.expect.call(void 0, s.TokenType._export), r.eat.call(void 0, s.TokenType._default) ? r.match.call(void 0, s.TokenType._function) || r.match.call(void 0, s.TokenType._class) ? y() : (q(), f.semicolon.call(void 0)) : r.match.call(void 0, s.TokenType._var) || r.match.call(void 0, s.TokenType._function) || r.match.call(void 0, s.TokenType._class) || f.isContextual.call(void 0, i.ContextualKeyword._opaque) ? y() : r.match.call(void 0, s.TokenType.star) || r.match.call(void 0, s.TokenType.braceL) || f.isContextual.call(void 0, i.ContextualKeyword._interface) || f.isContextual.call(void 0, i.ContextualKeyword._type) || f.isContextual.call(void 0, i.ContextualKeyword._opaque) ? u.parseExport.call(void 0) : f.unexpected.call(void 0);
	}
	function C() {
		f.expectContextual.call(void 0, i.ContextualKeyword._exports), J(), f.semicolon.call(void 0);
	}
	function w() {
		r.next.call(void 0), j();
	}
	function T() {
		r.next.call(void 0), M(!0);
	}
	function E() {
		r.next.call(void 0), D();
	}
	function D(e = !1) {
		if (A(), r.match.call(void 0, s.TokenType.lessThan) && N(), r.eat.call(void 0, s.TokenType._extends)) do
			O();
		while (!e && r.eat.call(void 0, s.TokenType.comma));
		if (f.isContextual.call(void 0, i.ContextualKeyword._mixins)) {
			r.next.call(void 0);
			do
				O();
			while (r.eat.call(void 0, s.TokenType.comma));
		}
		if (f.isContextual.call(void 0, i.ContextualKeyword._implements)) {
			r.next.call(void 0);
			do
				O();
			while (r.eat.call(void 0, s.TokenType.comma));
		}
		z(e, !1, e);
	}
	function O() {
		se(!1), r.match.call(void 0, s.TokenType.lessThan) && P();
	}
	function k() {
		D();
	}
	function A() {
		l.parseIdentifier.call(void 0);
	}
	function j() {
		A(), r.match.call(void 0, s.TokenType.lessThan) && N(), m(s.TokenType.eq), f.semicolon.call(void 0);
	}
	function M(e) {
		f.expectContextual.call(void 0, i.ContextualKeyword._type), A(), r.match.call(void 0, s.TokenType.lessThan) && N(), r.match.call(void 0, s.TokenType.colon) && m(s.TokenType.colon), e || m(s.TokenType.eq), f.semicolon.call(void 0);
	}
	function ee() {
		pe(), fe(), r.eat.call(void 0, s.TokenType.eq) && q();
	}
	function N() {
		let e = r.pushTypeContext.call(void 0, 0);
		r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.typeParameterStart) ? r.next.call(void 0) : f.unexpected.call(void 0);
		do
			ee(), r.match.call(void 0, s.TokenType.greaterThan) || f.expect.call(void 0, s.TokenType.comma);
		while (!r.match.call(void 0, s.TokenType.greaterThan) && !c.state.error);
		f.expect.call(void 0, s.TokenType.greaterThan), r.popTypeContext.call(void 0, e);
	}
	e.flowParseTypeParameterDeclaration = N;
	function P() {
		let e = r.pushTypeContext.call(void 0, 0);
		for (f.expect.call(void 0, s.TokenType.lessThan); !r.match.call(void 0, s.TokenType.greaterThan) && !c.state.error;) q(), r.match.call(void 0, s.TokenType.greaterThan) || f.expect.call(void 0, s.TokenType.comma);
		f.expect.call(void 0, s.TokenType.greaterThan), r.popTypeContext.call(void 0, e);
	}
	function te() {
		if (f.expectContextual.call(void 0, i.ContextualKeyword._interface), r.eat.call(void 0, s.TokenType._extends)) do
			O();
		while (r.eat.call(void 0, s.TokenType.comma));
		z(!1, !1, !1);
	}
	function I() {
		r.match.call(void 0, s.TokenType.num) || r.match.call(void 0, s.TokenType.string) ? l.parseExprAtom.call(void 0) : l.parseIdentifier.call(void 0);
	}
	function L() {
		r.lookaheadType.call(void 0) === s.TokenType.colon ? (I(), m()) : q(), f.expect.call(void 0, s.TokenType.bracketR), m();
	}
	function re() {
		I(), f.expect.call(void 0, s.TokenType.bracketR), f.expect.call(void 0, s.TokenType.bracketR), r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.parenL) ? R() : (r.eat.call(void 0, s.TokenType.question), m());
	}
	function R() {
		for (r.match.call(void 0, s.TokenType.lessThan) && N(), f.expect.call(void 0, s.TokenType.parenL); !r.match.call(void 0, s.TokenType.parenR) && !r.match.call(void 0, s.TokenType.ellipsis) && !c.state.error;) U(), r.match.call(void 0, s.TokenType.parenR) || f.expect.call(void 0, s.TokenType.comma);
		r.eat.call(void 0, s.TokenType.ellipsis) && U(), f.expect.call(void 0, s.TokenType.parenR), m();
	}
	function ie() {
		R();
	}
	function z(e, t, n) {
		let a;
		for (t && r.match.call(void 0, s.TokenType.braceBarL) ? (f.expect.call(void 0, s.TokenType.braceBarL), a = s.TokenType.braceBarR) : (f.expect.call(void 0, s.TokenType.braceL), a = s.TokenType.braceR); !r.match.call(void 0, a) && !c.state.error;) {
			if (n && f.isContextual.call(void 0, i.ContextualKeyword._proto)) {
				let t = r.lookaheadType.call(void 0);
				t !== s.TokenType.colon && t !== s.TokenType.question && (r.next.call(void 0), e = !1);
			}
			if (e && f.isContextual.call(void 0, i.ContextualKeyword._static)) {
				let e = r.lookaheadType.call(void 0);
				e !== s.TokenType.colon && e !== s.TokenType.question && r.next.call(void 0);
			}
			if (pe(), r.eat.call(void 0, s.TokenType.bracketL)) r.eat.call(void 0, s.TokenType.bracketL) ? re() : L();
			else if (r.match.call(void 0, s.TokenType.parenL) || r.match.call(void 0, s.TokenType.lessThan)) ie();
			else {
				if (f.isContextual.call(void 0, i.ContextualKeyword._get) || f.isContextual.call(void 0, i.ContextualKeyword._set)) {
					let e = r.lookaheadType.call(void 0);
					(e === s.TokenType.name || e === s.TokenType.string || e === s.TokenType.num) && r.next.call(void 0);
				}
				ae();
			}
			oe();
		}
		f.expect.call(void 0, a);
	}
	function ae() {
		if (r.match.call(void 0, s.TokenType.ellipsis)) {
			if (f.expect.call(void 0, s.TokenType.ellipsis), r.eat.call(void 0, s.TokenType.comma) || r.eat.call(void 0, s.TokenType.semi), r.match.call(void 0, s.TokenType.braceR)) return;
			q();
		} else I(), r.match.call(void 0, s.TokenType.lessThan) || r.match.call(void 0, s.TokenType.parenL) ? R() : (r.eat.call(void 0, s.TokenType.question), m());
	}
	function oe() {
		r.eat.call(void 0, s.TokenType.semi) || r.eat.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.braceR) || r.match.call(void 0, s.TokenType.braceBarR) || f.unexpected.call(void 0);
	}
	function se(e) {
		for (e || l.parseIdentifier.call(void 0); r.eat.call(void 0, s.TokenType.dot);) l.parseIdentifier.call(void 0);
	}
	function B() {
		se(!0), r.match.call(void 0, s.TokenType.lessThan) && P();
	}
	function V() {
		f.expect.call(void 0, s.TokenType._typeof), ce();
	}
	function H() {
		for (f.expect.call(void 0, s.TokenType.bracketL); c.state.pos < c.input.length && !r.match.call(void 0, s.TokenType.bracketR) && (q(), !r.match.call(void 0, s.TokenType.bracketR));) f.expect.call(void 0, s.TokenType.comma);
		f.expect.call(void 0, s.TokenType.bracketR);
	}
	function U() {
		let e = r.lookaheadType.call(void 0);
		e === s.TokenType.colon || e === s.TokenType.question ? (l.parseIdentifier.call(void 0), r.eat.call(void 0, s.TokenType.question), m()) : q();
	}
	function W() {
		for (; !r.match.call(void 0, s.TokenType.parenR) && !r.match.call(void 0, s.TokenType.ellipsis) && !c.state.error;) U(), r.match.call(void 0, s.TokenType.parenR) || f.expect.call(void 0, s.TokenType.comma);
		r.eat.call(void 0, s.TokenType.ellipsis) && U();
	}
	function ce() {
		let e = !1, t = c.state.noAnonFunctionType;
		switch (c.state.type) {
			case s.TokenType.name:
				if (f.isContextual.call(void 0, i.ContextualKeyword._interface)) {
					te();
					return;
				}
				l.parseIdentifier.call(void 0), B();
				return;
			case s.TokenType.braceL:
				z(!1, !1, !1);
				return;
			case s.TokenType.braceBarL:
				z(!1, !0, !1);
				return;
			case s.TokenType.bracketL:
				H();
				return;
			case s.TokenType.lessThan:
				N(), f.expect.call(void 0, s.TokenType.parenL), W(), f.expect.call(void 0, s.TokenType.parenR), f.expect.call(void 0, s.TokenType.arrow), q();
				return;
			case s.TokenType.parenL:
				if (r.next.call(void 0), !r.match.call(void 0, s.TokenType.parenR) && !r.match.call(void 0, s.TokenType.ellipsis)) {
					if (r.match.call(void 0, s.TokenType.name)) {
						let t = r.lookaheadType.call(void 0);
						e = t !== s.TokenType.question && t !== s.TokenType.colon;
					} else e = !0;
				}
				if (e) {
					if (c.state.noAnonFunctionType = !1, q(), c.state.noAnonFunctionType = t, c.state.noAnonFunctionType || !(r.match.call(void 0, s.TokenType.comma) || r.match.call(void 0, s.TokenType.parenR) && r.lookaheadType.call(void 0) === s.TokenType.arrow)) {
						f.expect.call(void 0, s.TokenType.parenR);
						return;
					}
					r.eat.call(void 0, s.TokenType.comma);
				}
				W(), f.expect.call(void 0, s.TokenType.parenR), f.expect.call(void 0, s.TokenType.arrow), q();
				return;
			case s.TokenType.minus:
				r.next.call(void 0), l.parseLiteral.call(void 0);
				return;
			case s.TokenType.string:
			case s.TokenType.num:
			case s.TokenType._true:
			case s.TokenType._false:
			case s.TokenType._null:
			case s.TokenType._this:
			case s.TokenType._void:
			case s.TokenType.star:
				r.next.call(void 0);
				return;
			default:
				if (c.state.type === s.TokenType._typeof) {
					V();
					return;
				}
				if (c.state.type & s.TokenType.IS_KEYWORD) {
					r.next.call(void 0), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType.name;
					return;
				}
		}
		f.unexpected.call(void 0);
	}
	function le() {
		for (ce(); !f.canInsertSemicolon.call(void 0) && (r.match.call(void 0, s.TokenType.bracketL) || r.match.call(void 0, s.TokenType.questionDot));) r.eat.call(void 0, s.TokenType.questionDot), f.expect.call(void 0, s.TokenType.bracketL), r.eat.call(void 0, s.TokenType.bracketR) || (q(), f.expect.call(void 0, s.TokenType.bracketR));
	}
	function ue() {
		r.eat.call(void 0, s.TokenType.question) ? ue() : le();
	}
	function G() {
		ue(), !c.state.noAnonFunctionType && r.eat.call(void 0, s.TokenType.arrow) && q();
	}
	function K() {
		for (r.eat.call(void 0, s.TokenType.bitwiseAND), G(); r.eat.call(void 0, s.TokenType.bitwiseAND);) G();
	}
	function de() {
		for (r.eat.call(void 0, s.TokenType.bitwiseOR), K(); r.eat.call(void 0, s.TokenType.bitwiseOR);) K();
	}
	function q() {
		de();
	}
	function J() {
		m();
	}
	e.flowParseTypeAnnotation = J;
	function fe() {
		l.parseIdentifier.call(void 0), r.match.call(void 0, s.TokenType.colon) && J();
	}
	function pe() {
		(r.match.call(void 0, s.TokenType.plus) || r.match.call(void 0, s.TokenType.minus)) && (r.next.call(void 0), c.state.tokens[c.state.tokens.length - 1].isType = !0);
	}
	e.flowParseVariance = pe;
	function me(e) {
		r.match.call(void 0, s.TokenType.colon) && g(), l.parseFunctionBody.call(void 0, !1, e);
	}
	e.flowParseFunctionBodyAndFinish = me;
	function he(e, t, n) {
		if (r.match.call(void 0, s.TokenType.questionDot) && r.lookaheadType.call(void 0) === s.TokenType.lessThan) {
			if (t) {
				n.stop = !0;
				return;
			}
			r.next.call(void 0), P(), f.expect.call(void 0, s.TokenType.parenL), l.parseCallExpressionArguments.call(void 0);
		} else {
			if (!t && r.match.call(void 0, s.TokenType.lessThan)) {
				let e = c.state.snapshot();
				if (P(), f.expect.call(void 0, s.TokenType.parenL), l.parseCallExpressionArguments.call(void 0), c.state.error) c.state.restoreFromSnapshot(e);
				else return;
			}
			l.baseParseSubscript.call(void 0, e, t, n);
		}
	}
	e.flowParseSubscript = he;
	function Y() {
		if (r.match.call(void 0, s.TokenType.lessThan)) {
			let e = c.state.snapshot();
			P(), c.state.error && c.state.restoreFromSnapshot(e);
		}
	}
	e.flowStartParseNewArguments = Y;
	function X() {
		if (r.match.call(void 0, s.TokenType.name) && c.state.contextualKeyword === i.ContextualKeyword._interface) {
			let e = r.pushTypeContext.call(void 0, 0);
			return r.next.call(void 0), k(), r.popTypeContext.call(void 0, e), !0;
		}
		return f.isContextual.call(void 0, i.ContextualKeyword._enum) ? (Me(), !0) : !1;
	}
	e.flowTryParseStatement = X;
	function Z() {
		return f.isContextual.call(void 0, i.ContextualKeyword._enum) ? (Me(), !0) : !1;
	}
	e.flowTryParseExportDefaultExpression = Z;
	function Q(e) {
		if (e === i.ContextualKeyword._declare) {
			if (r.match.call(void 0, s.TokenType._class) || r.match.call(void 0, s.TokenType.name) || r.match.call(void 0, s.TokenType._function) || r.match.call(void 0, s.TokenType._var) || r.match.call(void 0, s.TokenType._export)) {
				let e = r.pushTypeContext.call(void 0, 1);
				y(), r.popTypeContext.call(void 0, e);
			}
		} else if (r.match.call(void 0, s.TokenType.name)) {
			if (e === i.ContextualKeyword._interface) {
				let e = r.pushTypeContext.call(void 0, 1);
				k(), r.popTypeContext.call(void 0, e);
			} else if (e === i.ContextualKeyword._type) {
				let e = r.pushTypeContext.call(void 0, 1);
				j(), r.popTypeContext.call(void 0, e);
			} else if (e === i.ContextualKeyword._opaque) {
				let e = r.pushTypeContext.call(void 0, 1);
				M(!1), r.popTypeContext.call(void 0, e);
			}
		}
		f.semicolon.call(void 0);
	}
	e.flowParseIdentifierStatement = Q;
	function $() {
		return f.isContextual.call(void 0, i.ContextualKeyword._type) || f.isContextual.call(void 0, i.ContextualKeyword._interface) || f.isContextual.call(void 0, i.ContextualKeyword._opaque) || f.isContextual.call(void 0, i.ContextualKeyword._enum);
	}
	e.flowShouldParseExportDeclaration = $;
	function ge() {
		return r.match.call(void 0, s.TokenType.name) && (c.state.contextualKeyword === i.ContextualKeyword._type || c.state.contextualKeyword === i.ContextualKeyword._interface || c.state.contextualKeyword === i.ContextualKeyword._opaque || c.state.contextualKeyword === i.ContextualKeyword._enum);
	}
	e.flowShouldDisallowExportDefaultSpecifier = ge;
	function _e() {
		if (f.isContextual.call(void 0, i.ContextualKeyword._type)) {
			let e = r.pushTypeContext.call(void 0, 1);
			r.next.call(void 0), r.match.call(void 0, s.TokenType.braceL) ? (u.parseExportSpecifiers.call(void 0), u.parseExportFrom.call(void 0)) : j(), r.popTypeContext.call(void 0, e);
		} else if (f.isContextual.call(void 0, i.ContextualKeyword._opaque)) {
			let e = r.pushTypeContext.call(void 0, 1);
			r.next.call(void 0), M(!1), r.popTypeContext.call(void 0, e);
		} else if (f.isContextual.call(void 0, i.ContextualKeyword._interface)) {
			let e = r.pushTypeContext.call(void 0, 1);
			r.next.call(void 0), k(), r.popTypeContext.call(void 0, e);
		} else u.parseStatement.call(void 0, !0);
	}
	e.flowParseExportDeclaration = _e;
	function ve() {
		return r.match.call(void 0, s.TokenType.star) || f.isContextual.call(void 0, i.ContextualKeyword._type) && r.lookaheadType.call(void 0) === s.TokenType.star;
	}
	e.flowShouldParseExportStar = ve;
	function ye() {
		if (f.eatContextual.call(void 0, i.ContextualKeyword._type)) {
			let e = r.pushTypeContext.call(void 0, 2);
			u.baseParseExportStar.call(void 0), r.popTypeContext.call(void 0, e);
		} else u.baseParseExportStar.call(void 0);
	}
	e.flowParseExportStar = ye;
	function be(e) {
		if (e && r.match.call(void 0, s.TokenType.lessThan) && P(), f.isContextual.call(void 0, i.ContextualKeyword._implements)) {
			let e = r.pushTypeContext.call(void 0, 0);
			r.next.call(void 0), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._implements;
			do
				A(), r.match.call(void 0, s.TokenType.lessThan) && P();
			while (r.eat.call(void 0, s.TokenType.comma));
			r.popTypeContext.call(void 0, e);
		}
	}
	e.flowAfterParseClassSuper = be;
	function xe() {
		r.match.call(void 0, s.TokenType.lessThan) && (N(), r.match.call(void 0, s.TokenType.parenL) || f.unexpected.call(void 0));
	}
	e.flowStartParseObjPropValue = xe;
	function Se() {
		let e = r.pushTypeContext.call(void 0, 0);
		r.eat.call(void 0, s.TokenType.question), r.match.call(void 0, s.TokenType.colon) && J(), r.popTypeContext.call(void 0, e);
	}
	e.flowParseAssignableListItemTypes = Se;
	function Ce() {
		if (r.match.call(void 0, s.TokenType._typeof) || f.isContextual.call(void 0, i.ContextualKeyword._type)) {
			let e = r.lookaheadTypeAndKeyword.call(void 0);
			(p(e) || e.type === s.TokenType.braceL || e.type === s.TokenType.star) && r.next.call(void 0);
		}
	}
	e.flowStartParseImportSpecifiers = Ce;
	function we() {
		let e = c.state.contextualKeyword === i.ContextualKeyword._type || c.state.type === s.TokenType._typeof;
		e ? r.next.call(void 0) : l.parseIdentifier.call(void 0), f.isContextual.call(void 0, i.ContextualKeyword._as) && !f.isLookaheadContextual.call(void 0, i.ContextualKeyword._as) ? (l.parseIdentifier.call(void 0), e && !r.match.call(void 0, s.TokenType.name) && !(c.state.type & s.TokenType.IS_KEYWORD) || l.parseIdentifier.call(void 0)) : (e && (r.match.call(void 0, s.TokenType.name) || c.state.type & s.TokenType.IS_KEYWORD) && l.parseIdentifier.call(void 0), f.eatContextual.call(void 0, i.ContextualKeyword._as) && l.parseIdentifier.call(void 0));
	}
	e.flowParseImportSpecifier = we;
	function Te() {
		if (r.match.call(void 0, s.TokenType.lessThan)) {
			let e = r.pushTypeContext.call(void 0, 0);
			N(), r.popTypeContext.call(void 0, e);
		}
	}
	e.flowStartParseFunctionParams = Te;
	function Ee() {
		r.match.call(void 0, s.TokenType.colon) && J();
	}
	e.flowAfterParseVarHead = Ee;
	function De() {
		if (r.match.call(void 0, s.TokenType.colon)) {
			let e = c.state.noAnonFunctionType;
			c.state.noAnonFunctionType = !0, J(), c.state.noAnonFunctionType = e;
		}
	}
	e.flowStartParseAsyncArrowFromCallExpression = De;
	function Oe(e, t) {
		if (r.match.call(void 0, s.TokenType.lessThan)) {
			let n = c.state.snapshot(), i = l.baseParseMaybeAssign.call(void 0, e, t);
			if (c.state.error) c.state.restoreFromSnapshot(n), c.state.type = s.TokenType.typeParameterStart;
			else return i;
			let a = r.pushTypeContext.call(void 0, 0);
			if (N(), r.popTypeContext.call(void 0, a), i = l.baseParseMaybeAssign.call(void 0, e, t), i) return !0;
			f.unexpected.call(void 0);
		}
		return l.baseParseMaybeAssign.call(void 0, e, t);
	}
	e.flowParseMaybeAssign = Oe;
	function ke() {
		if (r.match.call(void 0, s.TokenType.colon)) {
			let e = r.pushTypeContext.call(void 0, 0), t = c.state.snapshot(), n = c.state.noAnonFunctionType;
			c.state.noAnonFunctionType = !0, g(), c.state.noAnonFunctionType = n, f.canInsertSemicolon.call(void 0) && f.unexpected.call(void 0), r.match.call(void 0, s.TokenType.arrow) || f.unexpected.call(void 0), c.state.error && c.state.restoreFromSnapshot(t), r.popTypeContext.call(void 0, e);
		}
		return r.eat.call(void 0, s.TokenType.arrow);
	}
	e.flowParseArrow = ke;
	function Ae(e, t = !1) {
		if (c.state.tokens[c.state.tokens.length - 1].contextualKeyword === i.ContextualKeyword._async && r.match.call(void 0, s.TokenType.lessThan)) {
			let e = c.state.snapshot();
			if (je() && !c.state.error) return;
			c.state.restoreFromSnapshot(e);
		}
		l.baseParseSubscripts.call(void 0, e, t);
	}
	e.flowParseSubscripts = Ae;
	function je() {
		c.state.scopeDepth++;
		let e = c.state.tokens.length;
		return u.parseFunctionParams.call(void 0), l.parseArrow.call(void 0) ? (l.parseArrowExpression.call(void 0, e), !0) : !1;
	}
	function Me() {
		f.expectContextual.call(void 0, i.ContextualKeyword._enum), c.state.tokens[c.state.tokens.length - 1].type = s.TokenType._enum, l.parseIdentifier.call(void 0), Ne();
	}
	function Ne() {
		f.eatContextual.call(void 0, i.ContextualKeyword._of) && r.next.call(void 0), f.expect.call(void 0, s.TokenType.braceL), Pe(), f.expect.call(void 0, s.TokenType.braceR);
	}
	function Pe() {
		for (; !r.match.call(void 0, s.TokenType.braceR) && !c.state.error && !r.eat.call(void 0, s.TokenType.ellipsis);) Fe(), r.match.call(void 0, s.TokenType.braceR) || f.expect.call(void 0, s.TokenType.comma);
	}
	function Fe() {
		l.parseIdentifier.call(void 0), r.eat.call(void 0, s.TokenType.eq) && r.next.call(void 0);
	}
})), ne = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var s = re(), c = I(), l = N(), u = d(), f = t(), p = r(), m = n(), h = i(), g = a(), _ = F(), v = ee(), y = o();
	function b() {
		if (W(m.TokenType.eof), g.state.scopes.push(new p.Scope(0, g.state.tokens.length, !0)), g.state.scopeDepth !== 0) throw Error(`Invalid scope depth at end of file: ${g.state.scopeDepth}`);
		return new s.File(g.state.tokens, g.state.scopes);
	}
	e.parseTopLevel = b;
	function x(e) {
		g.isFlowEnabled && c.flowTryParseStatement.call(void 0) || (u.match.call(void 0, m.TokenType.at) && w(), S(e));
	}
	e.parseStatement = x;
	function S(e) {
		if (g.isTypeScriptEnabled && l.tsTryParseStatementContent.call(void 0)) return;
		let t = g.state.type;
		switch (t) {
			case m.TokenType._break:
			case m.TokenType._continue:
				O();
				return;
			case m.TokenType._debugger:
				k();
				return;
			case m.TokenType._do:
				A();
				return;
			case m.TokenType._for:
				j();
				return;
			case m.TokenType._function:
				if (u.lookaheadType.call(void 0) === m.TokenType.dot) break;
				e || y.unexpected.call(void 0), te();
				return;
			case m.TokenType._class:
				e || y.unexpected.call(void 0), q(!0);
				return;
			case m.TokenType._if:
				ne();
				return;
			case m.TokenType._return:
				L();
				return;
			case m.TokenType._switch:
				R();
				return;
			case m.TokenType._throw:
				ie();
				return;
			case m.TokenType._try:
				ae();
				return;
			case m.TokenType._let:
			case m.TokenType._const: e || y.unexpected.call(void 0);
			case m.TokenType._var:
				oe(t !== m.TokenType._var);
				return;
			case m.TokenType._while:
				se();
				return;
			case m.TokenType.braceL:
				U();
				return;
			case m.TokenType.semi:
				B();
				return;
			case m.TokenType._export:
			case m.TokenType._import: {
				let e = u.lookaheadType.call(void 0);
				if (e === m.TokenType.parenL || e === m.TokenType.dot) break;
				u.next.call(void 0), t === m.TokenType._import ? Me() : _e();
				return;
			}
			case m.TokenType.name: if (g.state.contextualKeyword === f.ContextualKeyword._async) {
				let e = g.state.start, t = g.state.snapshot();
				if (u.next.call(void 0), u.match.call(void 0, m.TokenType._function) && !y.canInsertSemicolon.call(void 0)) {
					y.expect.call(void 0, m.TokenType._function), K(e, !0);
					return;
				}
				g.state.restoreFromSnapshot(t);
			} else if (g.state.contextualKeyword === f.ContextualKeyword._using && !y.hasFollowingLineBreak.call(void 0) && u.lookaheadType.call(void 0) === m.TokenType.name) {
				oe(!0);
				return;
			} else if (C()) {
				y.expectContextual.call(void 0, f.ContextualKeyword._await), oe(!0);
				return;
			}
		}
		let n = g.state.tokens.length;
		_.parseExpression.call(void 0);
		let r = null;
		if (g.state.tokens.length === n + 1) {
			let e = g.state.tokens[g.state.tokens.length - 1];
			e.type === m.TokenType.name && (r = e.contextualKeyword);
		}
		r == null ? y.semicolon.call(void 0) : u.eat.call(void 0, m.TokenType.colon) ? V() : H(r);
	}
	function C() {
		if (!y.isContextual.call(void 0, f.ContextualKeyword._await)) return !1;
		let e = g.state.snapshot();
		return u.next.call(void 0), !y.isContextual.call(void 0, f.ContextualKeyword._using) || y.hasPrecedingLineBreak.call(void 0) || (u.next.call(void 0), !u.match.call(void 0, m.TokenType.name) || y.hasPrecedingLineBreak.call(void 0)) ? (g.state.restoreFromSnapshot(e), !1) : (g.state.restoreFromSnapshot(e), !0);
	}
	function w() {
		for (; u.match.call(void 0, m.TokenType.at);) T();
	}
	e.parseDecorators = w;
	function T() {
		if (u.next.call(void 0), u.eat.call(void 0, m.TokenType.parenL)) _.parseExpression.call(void 0), y.expect.call(void 0, m.TokenType.parenR);
		else {
			for (_.parseIdentifier.call(void 0); u.eat.call(void 0, m.TokenType.dot);) _.parseIdentifier.call(void 0);
			E();
		}
	}
	function E() {
		g.isTypeScriptEnabled ? l.tsParseMaybeDecoratorArguments.call(void 0) : D();
	}
	function D() {
		u.eat.call(void 0, m.TokenType.parenL) && _.parseCallExpressionArguments.call(void 0);
	}
	e.baseParseMaybeDecoratorArguments = D;
	function O() {
		u.next.call(void 0), y.isLineTerminator.call(void 0) || (_.parseIdentifier.call(void 0), y.semicolon.call(void 0));
	}
	function k() {
		u.next.call(void 0), y.semicolon.call(void 0);
	}
	function A() {
		u.next.call(void 0), x(!1), y.expect.call(void 0, m.TokenType._while), _.parseParenExpression.call(void 0), u.eat.call(void 0, m.TokenType.semi);
	}
	function j() {
		g.state.scopeDepth++;
		let e = g.state.tokens.length;
		P();
		let t = g.state.tokens.length;
		g.state.scopes.push(new p.Scope(e, t, !1)), g.state.scopeDepth--;
	}
	function M() {
		return !(!y.isContextual.call(void 0, f.ContextualKeyword._using) || y.isLookaheadContextual.call(void 0, f.ContextualKeyword._of));
	}
	function P() {
		u.next.call(void 0);
		let e = !1;
		if (y.isContextual.call(void 0, f.ContextualKeyword._await) && (e = !0, u.next.call(void 0)), y.expect.call(void 0, m.TokenType.parenL), u.match.call(void 0, m.TokenType.semi)) {
			e && y.unexpected.call(void 0), ce();
			return;
		}
		let t = C();
		if (t || u.match.call(void 0, m.TokenType._var) || u.match.call(void 0, m.TokenType._let) || u.match.call(void 0, m.TokenType._const) || M()) {
			if (t && y.expectContextual.call(void 0, f.ContextualKeyword._await), u.next.call(void 0), ue(!0, g.state.type !== m.TokenType._var), u.match.call(void 0, m.TokenType._in) || y.isContextual.call(void 0, f.ContextualKeyword._of)) {
				le(e);
				return;
			}
			ce();
		} else _.parseExpression.call(void 0, !0), u.match.call(void 0, m.TokenType._in) || y.isContextual.call(void 0, f.ContextualKeyword._of) ? le(e) : (e && y.unexpected.call(void 0), ce());
	}
	function te() {
		let e = g.state.start;
		u.next.call(void 0), K(e, !0);
	}
	function ne() {
		u.next.call(void 0), _.parseParenExpression.call(void 0), x(!1), u.eat.call(void 0, m.TokenType._else) && x(!1);
	}
	function L() {
		u.next.call(void 0), y.isLineTerminator.call(void 0) || (_.parseExpression.call(void 0), y.semicolon.call(void 0));
	}
	function R() {
		u.next.call(void 0), _.parseParenExpression.call(void 0), g.state.scopeDepth++;
		let e = g.state.tokens.length;
		for (y.expect.call(void 0, m.TokenType.braceL); !u.match.call(void 0, m.TokenType.braceR) && !g.state.error;) if (u.match.call(void 0, m.TokenType._case) || u.match.call(void 0, m.TokenType._default)) {
			let e = u.match.call(void 0, m.TokenType._case);
			u.next.call(void 0), e && _.parseExpression.call(void 0), y.expect.call(void 0, m.TokenType.colon);
		} else x(!0);
		u.next.call(void 0);
		let t = g.state.tokens.length;
		g.state.scopes.push(new p.Scope(e, t, !1)), g.state.scopeDepth--;
	}
	function ie() {
		u.next.call(void 0), _.parseExpression.call(void 0), y.semicolon.call(void 0);
	}
	function z() {
		v.parseBindingAtom.call(void 0, !0), g.isTypeScriptEnabled && l.tsTryParseTypeAnnotation.call(void 0);
	}
	function ae() {
		if (u.next.call(void 0), U(), u.match.call(void 0, m.TokenType._catch)) {
			u.next.call(void 0);
			let e = null;
			if (u.match.call(void 0, m.TokenType.parenL) && (g.state.scopeDepth++, e = g.state.tokens.length, y.expect.call(void 0, m.TokenType.parenL), z(), y.expect.call(void 0, m.TokenType.parenR)), U(), e != null) {
				let t = g.state.tokens.length;
				g.state.scopes.push(new p.Scope(e, t, !1)), g.state.scopeDepth--;
			}
		}
		u.eat.call(void 0, m.TokenType._finally) && U();
	}
	function oe(e) {
		u.next.call(void 0), ue(!1, e), y.semicolon.call(void 0);
	}
	e.parseVarStatement = oe;
	function se() {
		u.next.call(void 0), _.parseParenExpression.call(void 0), x(!1);
	}
	function B() {
		u.next.call(void 0);
	}
	function V() {
		x(!0);
	}
	function H(e) {
		g.isTypeScriptEnabled ? l.tsParseIdentifierStatement.call(void 0, e) : g.isFlowEnabled ? c.flowParseIdentifierStatement.call(void 0, e) : y.semicolon.call(void 0);
	}
	function U(e = !1, t = 0) {
		let n = g.state.tokens.length;
		g.state.scopeDepth++, y.expect.call(void 0, m.TokenType.braceL), t && (g.state.tokens[g.state.tokens.length - 1].contextId = t), W(m.TokenType.braceR), t && (g.state.tokens[g.state.tokens.length - 1].contextId = t);
		let r = g.state.tokens.length;
		g.state.scopes.push(new p.Scope(n, r, e)), g.state.scopeDepth--;
	}
	e.parseBlock = U;
	function W(e) {
		for (; !u.eat.call(void 0, e) && !g.state.error;) x(!0);
	}
	e.parseBlockBody = W;
	function ce() {
		y.expect.call(void 0, m.TokenType.semi), u.match.call(void 0, m.TokenType.semi) || _.parseExpression.call(void 0), y.expect.call(void 0, m.TokenType.semi), u.match.call(void 0, m.TokenType.parenR) || _.parseExpression.call(void 0), y.expect.call(void 0, m.TokenType.parenR), x(!1);
	}
	function le(e) {
		e ? y.eatContextual.call(void 0, f.ContextualKeyword._of) : u.next.call(void 0), _.parseExpression.call(void 0), y.expect.call(void 0, m.TokenType.parenR), x(!1);
	}
	function ue(e, t) {
		for (;;) {
			if (G(t), u.eat.call(void 0, m.TokenType.eq)) {
				let t = g.state.tokens.length - 1;
				_.parseMaybeAssign.call(void 0, e), g.state.tokens[t].rhsEndIndex = g.state.tokens.length;
			}
			if (!u.eat.call(void 0, m.TokenType.comma)) break;
		}
	}
	function G(e) {
		v.parseBindingAtom.call(void 0, e), g.isTypeScriptEnabled ? l.tsAfterParseVarHead.call(void 0) : g.isFlowEnabled && c.flowAfterParseVarHead.call(void 0);
	}
	function K(e, t, n = !1) {
		u.match.call(void 0, m.TokenType.star) && u.next.call(void 0), t && !n && !u.match.call(void 0, m.TokenType.name) && !u.match.call(void 0, m.TokenType._yield) && y.unexpected.call(void 0);
		let r = null;
		u.match.call(void 0, m.TokenType.name) && (t || (r = g.state.tokens.length, g.state.scopeDepth++), v.parseBindingIdentifier.call(void 0, !1));
		let i = g.state.tokens.length;
		g.state.scopeDepth++, de(), _.parseFunctionBodyAndFinish.call(void 0, e);
		let a = g.state.tokens.length;
		g.state.scopes.push(new p.Scope(i, a, !0)), g.state.scopeDepth--, r !== null && (g.state.scopes.push(new p.Scope(r, a, !0)), g.state.scopeDepth--);
	}
	e.parseFunction = K;
	function de(e = !1, t = 0) {
		g.isTypeScriptEnabled ? l.tsStartParseFunctionParams.call(void 0) : g.isFlowEnabled && c.flowStartParseFunctionParams.call(void 0), y.expect.call(void 0, m.TokenType.parenL), t && (g.state.tokens[g.state.tokens.length - 1].contextId = t), v.parseBindingList.call(void 0, m.TokenType.parenR, !1, !1, e, t), t && (g.state.tokens[g.state.tokens.length - 1].contextId = t);
	}
	e.parseFunctionParams = de;
	function q(e, t = !1) {
		let n = g.getNextContextId.call(void 0);
		u.next.call(void 0), g.state.tokens[g.state.tokens.length - 1].contextId = n, g.state.tokens[g.state.tokens.length - 1].isExpression = !e;
		let r = null;
		e || (r = g.state.tokens.length, g.state.scopeDepth++), $(e, t), ge();
		let i = g.state.tokens.length;
		if (pe(n), !g.state.error && (g.state.tokens[i].contextId = n, g.state.tokens[g.state.tokens.length - 1].contextId = n, r !== null)) {
			let e = g.state.tokens.length;
			g.state.scopes.push(new p.Scope(r, e, !1)), g.state.scopeDepth--;
		}
	}
	e.parseClass = q;
	function J() {
		return u.match.call(void 0, m.TokenType.eq) || u.match.call(void 0, m.TokenType.semi) || u.match.call(void 0, m.TokenType.braceR) || u.match.call(void 0, m.TokenType.bang) || u.match.call(void 0, m.TokenType.colon);
	}
	function fe() {
		return u.match.call(void 0, m.TokenType.parenL) || u.match.call(void 0, m.TokenType.lessThan);
	}
	function pe(e) {
		for (y.expect.call(void 0, m.TokenType.braceL); !u.eat.call(void 0, m.TokenType.braceR) && !g.state.error;) {
			if (u.eat.call(void 0, m.TokenType.semi)) continue;
			if (u.match.call(void 0, m.TokenType.at)) {
				T();
				continue;
			}
			let t = g.state.start;
			me(t, e);
		}
	}
	function me(e, t) {
		g.isTypeScriptEnabled && l.tsParseModifiers.call(void 0, [
			f.ContextualKeyword._declare,
			f.ContextualKeyword._public,
			f.ContextualKeyword._protected,
			f.ContextualKeyword._private,
			f.ContextualKeyword._override
		]);
		let n = !1;
		if (u.match.call(void 0, m.TokenType.name) && g.state.contextualKeyword === f.ContextualKeyword._static) {
			if (_.parseIdentifier.call(void 0), fe()) {
				Y(e, !1);
				return;
			}
			if (J()) {
				Q();
				return;
			}
			if (g.state.tokens[g.state.tokens.length - 1].type = m.TokenType._static, n = !0, u.match.call(void 0, m.TokenType.braceL)) {
				g.state.tokens[g.state.tokens.length - 1].contextId = t, U();
				return;
			}
		}
		he(e, n, t);
	}
	function he(e, t, n) {
		if (g.isTypeScriptEnabled && l.tsTryParseClassMemberWithIsStatic.call(void 0, t)) return;
		if (u.eat.call(void 0, m.TokenType.star)) {
			X(n), Y(e, !1);
			return;
		}
		X(n);
		let r = !1, i = g.state.tokens[g.state.tokens.length - 1];
		i.contextualKeyword === f.ContextualKeyword._constructor && (r = !0), Z(), fe() ? Y(e, r) : J() ? Q() : i.contextualKeyword === f.ContextualKeyword._async && !y.isLineTerminator.call(void 0) ? (g.state.tokens[g.state.tokens.length - 1].type = m.TokenType._async, u.match.call(void 0, m.TokenType.star) && u.next.call(void 0), X(n), Z(), Y(e, !1)) : (i.contextualKeyword === f.ContextualKeyword._get || i.contextualKeyword === f.ContextualKeyword._set) && !(y.isLineTerminator.call(void 0) && u.match.call(void 0, m.TokenType.star)) ? (i.contextualKeyword === f.ContextualKeyword._get ? g.state.tokens[g.state.tokens.length - 1].type = m.TokenType._get : g.state.tokens[g.state.tokens.length - 1].type = m.TokenType._set, X(n), Y(e, !1)) : i.contextualKeyword === f.ContextualKeyword._accessor && !y.isLineTerminator.call(void 0) ? (X(n), Q()) : y.isLineTerminator.call(void 0) ? Q() : y.unexpected.call(void 0);
	}
	function Y(e, t) {
		g.isTypeScriptEnabled ? l.tsTryParseTypeParameters.call(void 0) : g.isFlowEnabled && u.match.call(void 0, m.TokenType.lessThan) && c.flowParseTypeParameterDeclaration.call(void 0), _.parseMethod.call(void 0, e, t);
	}
	function X(e) {
		_.parsePropertyName.call(void 0, e);
	}
	e.parseClassPropertyName = X;
	function Z() {
		if (g.isTypeScriptEnabled) {
			let e = u.pushTypeContext.call(void 0, 0);
			u.eat.call(void 0, m.TokenType.question), u.popTypeContext.call(void 0, e);
		}
	}
	e.parsePostMemberNameModifiers = Z;
	function Q() {
		if (g.isTypeScriptEnabled ? (u.eatTypeToken.call(void 0, m.TokenType.bang), l.tsTryParseTypeAnnotation.call(void 0)) : g.isFlowEnabled && u.match.call(void 0, m.TokenType.colon) && c.flowParseTypeAnnotation.call(void 0), u.match.call(void 0, m.TokenType.eq)) {
			let e = g.state.tokens.length;
			u.next.call(void 0), _.parseMaybeAssign.call(void 0), g.state.tokens[e].rhsEndIndex = g.state.tokens.length;
		}
		y.semicolon.call(void 0);
	}
	e.parseClassProperty = Q;
	function $(e, t = !1) {
		(!g.isTypeScriptEnabled || e && !t || !y.isContextual.call(void 0, f.ContextualKeyword._implements)) && (u.match.call(void 0, m.TokenType.name) && v.parseBindingIdentifier.call(void 0, !0), g.isTypeScriptEnabled ? l.tsTryParseTypeParameters.call(void 0) : g.isFlowEnabled && u.match.call(void 0, m.TokenType.lessThan) && c.flowParseTypeParameterDeclaration.call(void 0));
	}
	function ge() {
		let e = !1;
		u.eat.call(void 0, m.TokenType._extends) ? (_.parseExprSubscripts.call(void 0), e = !0) : e = !1, g.isTypeScriptEnabled ? l.tsAfterParseClassSuper.call(void 0, e) : g.isFlowEnabled && c.flowAfterParseClassSuper.call(void 0, e);
	}
	function _e() {
		let e = g.state.tokens.length - 1;
		g.isTypeScriptEnabled && l.tsTryParseExport.call(void 0) || (Ce() ? we() : be() ? (_.parseIdentifier.call(void 0), u.match.call(void 0, m.TokenType.comma) && u.lookaheadType.call(void 0) === m.TokenType.star ? (y.expect.call(void 0, m.TokenType.comma), y.expect.call(void 0, m.TokenType.star), y.expectContextual.call(void 0, f.ContextualKeyword._as), _.parseIdentifier.call(void 0)) : xe(), Se()) : u.eat.call(void 0, m.TokenType._default) ? ve() : De() ? ye() : (Oe(), Se()), g.state.tokens[e].rhsEndIndex = g.state.tokens.length);
	}
	e.parseExport = _e;
	function ve() {
		if (g.isTypeScriptEnabled && l.tsTryParseExportDefaultExpression.call(void 0) || g.isFlowEnabled && c.flowTryParseExportDefaultExpression.call(void 0)) return;
		let e = g.state.start;
		u.eat.call(void 0, m.TokenType._function) ? K(e, !0, !0) : y.isContextual.call(void 0, f.ContextualKeyword._async) && u.lookaheadType.call(void 0) === m.TokenType._function ? (y.eatContextual.call(void 0, f.ContextualKeyword._async), u.eat.call(void 0, m.TokenType._function), K(e, !0, !0)) : u.match.call(void 0, m.TokenType._class) ? q(!0, !0) : u.match.call(void 0, m.TokenType.at) ? (w(), q(!0, !0)) : (_.parseMaybeAssign.call(void 0), y.semicolon.call(void 0));
	}
	function ye() {
		g.isTypeScriptEnabled ? l.tsParseExportDeclaration.call(void 0) : g.isFlowEnabled ? c.flowParseExportDeclaration.call(void 0) : x(!0);
	}
	function be() {
		if (g.isTypeScriptEnabled && l.tsIsDeclarationStart.call(void 0) || g.isFlowEnabled && c.flowShouldDisallowExportDefaultSpecifier.call(void 0)) return !1;
		if (u.match.call(void 0, m.TokenType.name)) return g.state.contextualKeyword !== f.ContextualKeyword._async;
		if (!u.match.call(void 0, m.TokenType._default)) return !1;
		let e = u.nextTokenStart.call(void 0), t = u.lookaheadTypeAndKeyword.call(void 0), n = t.type === m.TokenType.name && t.contextualKeyword === f.ContextualKeyword._from;
		if (t.type === m.TokenType.comma) return !0;
		if (n) {
			let t = g.input.charCodeAt(u.nextTokenStartSince.call(void 0, e + 4));
			return t === h.charCodes.quotationMark || t === h.charCodes.apostrophe;
		}
		return !1;
	}
	function xe() {
		u.eat.call(void 0, m.TokenType.comma) && Oe();
	}
	function Se() {
		y.eatContextual.call(void 0, f.ContextualKeyword._from) && (_.parseExprAtom.call(void 0), Le()), y.semicolon.call(void 0);
	}
	e.parseExportFrom = Se;
	function Ce() {
		return g.isFlowEnabled ? c.flowShouldParseExportStar.call(void 0) : u.match.call(void 0, m.TokenType.star);
	}
	function we() {
		g.isFlowEnabled ? c.flowParseExportStar.call(void 0) : Te();
	}
	function Te() {
		y.expect.call(void 0, m.TokenType.star), y.isContextual.call(void 0, f.ContextualKeyword._as) ? Ee() : Se();
	}
	e.baseParseExportStar = Te;
	function Ee() {
		u.next.call(void 0), g.state.tokens[g.state.tokens.length - 1].type = m.TokenType._as, _.parseIdentifier.call(void 0), xe(), Se();
	}
	function De() {
		return g.isTypeScriptEnabled && l.tsIsDeclarationStart.call(void 0) || g.isFlowEnabled && c.flowShouldParseExportDeclaration.call(void 0) || g.state.type === m.TokenType._var || g.state.type === m.TokenType._const || g.state.type === m.TokenType._let || g.state.type === m.TokenType._function || g.state.type === m.TokenType._class || y.isContextual.call(void 0, f.ContextualKeyword._async) || u.match.call(void 0, m.TokenType.at);
	}
	function Oe() {
		let e = !0;
		for (y.expect.call(void 0, m.TokenType.braceL); !u.eat.call(void 0, m.TokenType.braceR) && !g.state.error;) {
			if (e) e = !1;
			else if (y.expect.call(void 0, m.TokenType.comma), u.eat.call(void 0, m.TokenType.braceR)) break;
			ke();
		}
	}
	e.parseExportSpecifiers = Oe;
	function ke() {
		g.isTypeScriptEnabled ? l.tsParseExportSpecifier.call(void 0) : (_.parseIdentifier.call(void 0), g.state.tokens[g.state.tokens.length - 1].identifierRole = u.IdentifierRole.ExportAccess, y.eatContextual.call(void 0, f.ContextualKeyword._as) && _.parseIdentifier.call(void 0));
	}
	function Ae() {
		let e = g.state.snapshot();
		return y.expectContextual.call(void 0, f.ContextualKeyword._module), y.eatContextual.call(void 0, f.ContextualKeyword._from) ? y.isContextual.call(void 0, f.ContextualKeyword._from) ? (g.state.restoreFromSnapshot(e), !0) : (g.state.restoreFromSnapshot(e), !1) : u.match.call(void 0, m.TokenType.comma) ? (g.state.restoreFromSnapshot(e), !1) : (g.state.restoreFromSnapshot(e), !0);
	}
	function je() {
		y.isContextual.call(void 0, f.ContextualKeyword._module) && Ae() && u.next.call(void 0);
	}
	function Me() {
		if (g.isTypeScriptEnabled && u.match.call(void 0, m.TokenType.name) && u.lookaheadType.call(void 0) === m.TokenType.eq) l.tsParseImportEqualsDeclaration.call(void 0);
		else {
			if (g.isTypeScriptEnabled && y.isContextual.call(void 0, f.ContextualKeyword._type)) {
				let e = u.lookaheadTypeAndKeyword.call(void 0);
				if (e.type === m.TokenType.name && e.contextualKeyword !== f.ContextualKeyword._from) {
					if (y.expectContextual.call(void 0, f.ContextualKeyword._type), u.lookaheadType.call(void 0) === m.TokenType.eq) {
						l.tsParseImportEqualsDeclaration.call(void 0);
						return;
					}
				} else (e.type === m.TokenType.star || e.type === m.TokenType.braceL) && y.expectContextual.call(void 0, f.ContextualKeyword._type);
			}
			u.match.call(void 0, m.TokenType.string) || (je(), Fe(), y.expectContextual.call(void 0, f.ContextualKeyword._from)), _.parseExprAtom.call(void 0), Le(), y.semicolon.call(void 0);
		}
	}
	e.parseImport = Me;
	function Ne() {
		return u.match.call(void 0, m.TokenType.name);
	}
	function Pe() {
		v.parseImportedIdentifier.call(void 0);
	}
	function Fe() {
		g.isFlowEnabled && c.flowStartParseImportSpecifiers.call(void 0);
		let e = !0;
		if (!(Ne() && (Pe(), !u.eat.call(void 0, m.TokenType.comma)))) {
			if (u.match.call(void 0, m.TokenType.star)) u.next.call(void 0), y.expectContextual.call(void 0, f.ContextualKeyword._as), Pe();
			else for (y.expect.call(void 0, m.TokenType.braceL); !u.eat.call(void 0, m.TokenType.braceR) && !g.state.error;) {
				if (e) e = !1;
				else if (u.eat.call(void 0, m.TokenType.colon) && y.unexpected.call(void 0, `ES2015 named imports do not destructure. Use another statement for destructuring after the import.`), y.expect.call(void 0, m.TokenType.comma), u.eat.call(void 0, m.TokenType.braceR)) break;
				Ie();
			}
		}
	}
	function Ie() {
		g.isTypeScriptEnabled ? l.tsParseImportSpecifier.call(void 0) : g.isFlowEnabled ? c.flowParseImportSpecifier.call(void 0) : (v.parseImportedIdentifier.call(void 0), y.isContextual.call(void 0, f.ContextualKeyword._as) && (g.state.tokens[g.state.tokens.length - 1].identifierRole = u.IdentifierRole.ImportAccess, u.next.call(void 0), v.parseImportedIdentifier.call(void 0)));
	}
	function Le() {
		(u.match.call(void 0, m.TokenType._with) || y.isContextual.call(void 0, f.ContextualKeyword._assert) && !y.hasPrecedingLineBreak.call(void 0)) && (u.next.call(void 0), _.parseObj.call(void 0, !1, !1));
	}
})), L = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), n = i(), r = a(), o = ne();
	function s() {
		return r.state.pos === 0 && r.input.charCodeAt(0) === n.charCodes.numberSign && r.input.charCodeAt(1) === n.charCodes.exclamationMark && t.skipLineComment.call(void 0, 2), t.nextToken.call(void 0), o.parseTopLevel.call(void 0);
	}
	e.parseFile = s;
})), re = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = a(), n = L(), File = class {
		constructor(e, t) {
			this.tokens = e, this.scopes = t;
		}
	};
	e.File = File;
	function r(e, r, i, a) {
		if (a && i) throw Error(`Cannot combine flow and typescript plugins.`);
		t.initParser.call(void 0, e, r, i, a);
		let o = n.parseFile.call(void 0);
		if (t.state.error) throw t.augmentError.call(void 0, t.state.error);
		return o;
	}
	e.parse = r;
})), R = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var n = t();
	function r(e) {
		let t = e.currentIndex(), r = 0, i = e.currentToken();
		do {
			let a = e.tokens[t];
			if (a.isOptionalChainStart && r++, a.isOptionalChainEnd && r--, r += a.numNullishCoalesceStarts, r -= a.numNullishCoalesceEnds, a.contextualKeyword === n.ContextualKeyword._await && a.identifierRole == null && a.scopeDepth === i.scopeDepth) return !0;
			t += 1;
		} while (r > 0 && t < e.tokens.length);
		return !1;
	}
	e.default = r;
})), ie = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(R());
	e.default = class TokenProcessor {
		__init() {
			this.resultCode = ``;
		}
		__init2() {
			this.resultMappings = Array(this.tokens.length);
		}
		__init3() {
			this.tokenIndex = 0;
		}
		constructor(e, t, n, r, i) {
			this.code = e, this.tokens = t, this.isFlowEnabled = n, this.disableESTransforms = r, this.helperManager = i, TokenProcessor.prototype.__init.call(this), TokenProcessor.prototype.__init2.call(this), TokenProcessor.prototype.__init3.call(this);
		}
		snapshot() {
			return {
				resultCode: this.resultCode,
				tokenIndex: this.tokenIndex
			};
		}
		restoreToSnapshot(e) {
			this.resultCode = e.resultCode, this.tokenIndex = e.tokenIndex;
		}
		dangerouslyGetAndRemoveCodeSinceSnapshot(e) {
			let t = this.resultCode.slice(e.resultCode.length);
			return this.resultCode = e.resultCode, t;
		}
		reset() {
			this.resultCode = ``, this.resultMappings = Array(this.tokens.length), this.tokenIndex = 0;
		}
		matchesContextualAtIndex(e, t) {
			return this.matches1AtIndex(e, r.TokenType.name) && this.tokens[e].contextualKeyword === t;
		}
		identifierNameAtIndex(e) {
			return this.identifierNameForToken(this.tokens[e]);
		}
		identifierNameAtRelativeIndex(e) {
			return this.identifierNameForToken(this.tokenAtRelativeIndex(e));
		}
		identifierName() {
			return this.identifierNameForToken(this.currentToken());
		}
		identifierNameForToken(e) {
			return this.code.slice(e.start, e.end);
		}
		rawCodeForToken(e) {
			return this.code.slice(e.start, e.end);
		}
		stringValueAtIndex(e) {
			return this.stringValueForToken(this.tokens[e]);
		}
		stringValue() {
			return this.stringValueForToken(this.currentToken());
		}
		stringValueForToken(e) {
			return this.code.slice(e.start + 1, e.end - 1);
		}
		matches1AtIndex(e, t) {
			return this.tokens[e].type === t;
		}
		matches2AtIndex(e, t, n) {
			return this.tokens[e].type === t && this.tokens[e + 1].type === n;
		}
		matches3AtIndex(e, t, n, r) {
			return this.tokens[e].type === t && this.tokens[e + 1].type === n && this.tokens[e + 2].type === r;
		}
		matches1(e) {
			return this.tokens[this.tokenIndex].type === e;
		}
		matches2(e, t) {
			return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t;
		}
		matches3(e, t, n) {
			return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n;
		}
		matches4(e, t, n, r) {
			return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n && this.tokens[this.tokenIndex + 3].type === r;
		}
		matches5(e, t, n, r, i) {
			return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n && this.tokens[this.tokenIndex + 3].type === r && this.tokens[this.tokenIndex + 4].type === i;
		}
		matchesContextual(e) {
			return this.matchesContextualAtIndex(this.tokenIndex, e);
		}
		matchesContextIdAndLabel(e, t) {
			return this.matches1(e) && this.currentToken().contextId === t;
		}
		previousWhitespaceAndComments() {
			let e = this.code.slice(this.tokenIndex > 0 ? this.tokens[this.tokenIndex - 1].end : 0, this.tokenIndex < this.tokens.length ? this.tokens[this.tokenIndex].start : this.code.length);
			return this.isFlowEnabled && (e = e.replace(/@flow/g, ``)), e;
		}
		replaceToken(e) {
			this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += e, this.appendTokenSuffix(), this.tokenIndex++;
		}
		replaceTokenTrimmingLeftWhitespace(e) {
			this.resultCode += this.previousWhitespaceAndComments().replace(/[^\r\n]/g, ``), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += e, this.appendTokenSuffix(), this.tokenIndex++;
		}
		removeInitialToken() {
			this.replaceToken(``);
		}
		removeToken() {
			this.replaceTokenTrimmingLeftWhitespace(``);
		}
		removeBalancedCode() {
			let e = 0;
			for (; !this.isAtEnd();) {
				if (this.matches1(r.TokenType.braceL)) e++;
				else if (this.matches1(r.TokenType.braceR)) {
					if (e === 0) return;
					e--;
				}
				this.removeToken();
			}
		}
		copyExpectedToken(e) {
			if (this.tokens[this.tokenIndex].type !== e) throw Error(`Expected token ${e}`);
			this.copyToken();
		}
		copyToken() {
			this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += this.code.slice(this.tokens[this.tokenIndex].start, this.tokens[this.tokenIndex].end), this.appendTokenSuffix(), this.tokenIndex++;
		}
		copyTokenWithPrefix(e) {
			this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultCode += e, this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += this.code.slice(this.tokens[this.tokenIndex].start, this.tokens[this.tokenIndex].end), this.appendTokenSuffix(), this.tokenIndex++;
		}
		appendTokenPrefix() {
			let e = this.currentToken();
			if ((e.numNullishCoalesceStarts || e.isOptionalChainStart) && (e.isAsyncOperation = i.default.call(void 0, this)), !this.disableESTransforms) {
				if (e.numNullishCoalesceStarts) for (let t = 0; t < e.numNullishCoalesceStarts; t++) e.isAsyncOperation ? (this.resultCode += `await `, this.resultCode += this.helperManager.getHelperName(`asyncNullishCoalesce`)) : this.resultCode += this.helperManager.getHelperName(`nullishCoalesce`), this.resultCode += `(`;
				e.isOptionalChainStart && (e.isAsyncOperation && (this.resultCode += `await `), this.tokenIndex > 0 && this.tokenAtRelativeIndex(-1).type === r.TokenType._delete ? e.isAsyncOperation ? this.resultCode += this.helperManager.getHelperName(`asyncOptionalChainDelete`) : this.resultCode += this.helperManager.getHelperName(`optionalChainDelete`) : e.isAsyncOperation ? this.resultCode += this.helperManager.getHelperName(`asyncOptionalChain`) : this.resultCode += this.helperManager.getHelperName(`optionalChain`), this.resultCode += `([`);
			}
		}
		appendTokenSuffix() {
			let e = this.currentToken();
			if (e.isOptionalChainEnd && !this.disableESTransforms && (this.resultCode += `])`), e.numNullishCoalesceEnds && !this.disableESTransforms) for (let t = 0; t < e.numNullishCoalesceEnds; t++) this.resultCode += `))`;
		}
		appendCode(e) {
			this.resultCode += e;
		}
		currentToken() {
			return this.tokens[this.tokenIndex];
		}
		currentTokenCode() {
			let e = this.currentToken();
			return this.code.slice(e.start, e.end);
		}
		tokenAtRelativeIndex(e) {
			return this.tokens[this.tokenIndex + e];
		}
		currentIndex() {
			return this.tokenIndex;
		}
		nextToken() {
			if (this.tokenIndex === this.tokens.length) throw Error(`Unexpectedly reached end of input.`);
			this.tokenIndex++;
		}
		previousToken() {
			this.tokenIndex--;
		}
		finish() {
			if (this.tokenIndex !== this.tokens.length) throw Error(`Tried to finish processing tokens before reaching the end.`);
			return this.resultCode += this.previousWhitespaceAndComments(), {
				code: this.resultCode,
				mappings: this.resultMappings
			};
		}
		isAtEnd() {
			return this.tokenIndex === this.tokens.length;
		}
	};
})), z = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = t(), i = n();
	function a(e, t, n, a) {
		let d = t.snapshot(), f = s(t), p = [], m = [], h = [], g = null, _ = [], v = [], y = t.currentToken().contextId;
		if (y == null) throw Error(`Expected non-null class context ID on class open-brace.`);
		for (t.nextToken(); !t.matchesContextIdAndLabel(i.TokenType.braceR, y);) if (t.matchesContextual(r.ContextualKeyword._constructor) && !t.currentToken().isType) ({constructorInitializerStatements: p, constructorInsertPos: g} = c(t));
		else if (t.matches1(i.TokenType.semi)) a || v.push({
			start: t.currentIndex(),
			end: t.currentIndex() + 1
		}), t.nextToken();
		else if (t.currentToken().isType) t.nextToken();
		else {
			let s = t.currentIndex(), d = !1, f = !1, b = !1;
			for (; l(t.currentToken());) t.matches1(i.TokenType._static) && (d = !0), t.matches1(i.TokenType.hash) && (f = !0), (t.matches1(i.TokenType._declare) || t.matches1(i.TokenType._abstract)) && (b = !0), t.nextToken();
			if (d && t.matches1(i.TokenType.braceL) || f) {
				o(t, y);
				continue;
			}
			if (t.matchesContextual(r.ContextualKeyword._constructor) && !t.currentToken().isType) {
				({constructorInitializerStatements: p, constructorInsertPos: g} = c(t));
				continue;
			}
			let x = t.currentIndex();
			if (u(t), t.matches1(i.TokenType.lessThan) || t.matches1(i.TokenType.parenL)) {
				o(t, y);
				continue;
			}
			for (; t.currentToken().isType;) t.nextToken();
			if (t.matches1(i.TokenType.eq)) {
				let r = t.currentIndex(), i = t.currentToken().rhsEndIndex;
				if (i == null) throw Error(`Expected rhsEndIndex on class field assignment.`);
				for (t.nextToken(); t.currentIndex() < i;) e.processToken();
				let a;
				d ? (a = n.claimFreeName(`__initStatic`), h.push(a)) : (a = n.claimFreeName(`__init`), m.push(a)), _.push({
					initializerName: a,
					equalsIndex: r,
					start: x,
					end: t.currentIndex()
				});
			} else (!a || b) && v.push({
				start: s,
				end: t.currentIndex()
			});
		}
		return t.restoreToSnapshot(d), a ? {
			headerInfo: f,
			constructorInitializerStatements: p,
			instanceInitializerNames: [],
			staticInitializerNames: [],
			constructorInsertPos: g,
			fields: [],
			rangesToRemove: v
		} : {
			headerInfo: f,
			constructorInitializerStatements: p,
			instanceInitializerNames: m,
			staticInitializerNames: h,
			constructorInsertPos: g,
			fields: _,
			rangesToRemove: v
		};
	}
	e.default = a;
	function o(e, t) {
		for (e.nextToken(); e.currentToken().contextId !== t;) e.nextToken();
		for (; l(e.tokenAtRelativeIndex(-1));) e.previousToken();
	}
	function s(e) {
		let t = e.currentToken(), n = t.contextId;
		if (n == null) throw Error(`Expected context ID on class token.`);
		let r = t.isExpression;
		if (r == null) throw Error(`Expected isExpression on class token.`);
		let a = null, o = !1;
		for (e.nextToken(), e.matches1(i.TokenType.name) && (a = e.identifierName()); !e.matchesContextIdAndLabel(i.TokenType.braceL, n);) e.matches1(i.TokenType._extends) && !e.currentToken().isType && (o = !0), e.nextToken();
		return {
			isExpression: r,
			className: a,
			hasSuperclass: o
		};
	}
	function c(e) {
		let t = [];
		e.nextToken();
		let n = e.currentToken().contextId;
		if (n == null) throw Error(`Expected context ID on open-paren starting constructor params.`);
		for (; !e.matchesContextIdAndLabel(i.TokenType.parenR, n);) if (e.currentToken().contextId === n) {
			if (e.nextToken(), l(e.currentToken())) {
				for (e.nextToken(); l(e.currentToken());) e.nextToken();
				let n = e.currentToken();
				if (n.type !== i.TokenType.name) throw Error(`Expected identifier after access modifiers in constructor arg.`);
				let r = e.identifierNameForToken(n);
				t.push(`this.${r} = ${r}`);
			}
		} else e.nextToken();
		for (e.nextToken(); e.currentToken().isType;) e.nextToken();
		let r = e.currentIndex(), a = !1;
		for (; !e.matchesContextIdAndLabel(i.TokenType.braceR, n);) {
			if (!a && e.matches2(i.TokenType._super, i.TokenType.parenL)) {
				e.nextToken();
				let t = e.currentToken().contextId;
				if (t == null) throw Error(`Expected a context ID on the super call`);
				for (; !e.matchesContextIdAndLabel(i.TokenType.parenR, t);) e.nextToken();
				r = e.currentIndex(), a = !0;
			}
			e.nextToken();
		}
		return e.nextToken(), {
			constructorInitializerStatements: t,
			constructorInsertPos: r
		};
	}
	function l(e) {
		return [
			i.TokenType._async,
			i.TokenType._get,
			i.TokenType._set,
			i.TokenType.plus,
			i.TokenType.minus,
			i.TokenType._readonly,
			i.TokenType._static,
			i.TokenType._public,
			i.TokenType._private,
			i.TokenType._protected,
			i.TokenType._override,
			i.TokenType._abstract,
			i.TokenType.star,
			i.TokenType._declare,
			i.TokenType.hash
		].includes(e.type);
	}
	function u(e) {
		if (e.matches1(i.TokenType.bracketL)) {
			let t = e.currentToken().contextId;
			if (t == null) throw Error(`Expected class context ID on computed name open bracket.`);
			for (; !e.matchesContextIdAndLabel(i.TokenType.bracketR, t);) e.nextToken();
			e.nextToken();
		} else e.nextToken();
	}
})), ae = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = n();
	function r(e) {
		if (e.removeInitialToken(), e.removeToken(), e.removeToken(), e.removeToken(), e.matches1(t.TokenType.parenL)) e.removeToken(), e.removeToken(), e.removeToken();
		else for (; e.matches1(t.TokenType.dot);) e.removeToken(), e.removeToken();
	}
	e.default = r;
})), oe = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = d(), r = n();
	e.EMPTY_DECLARATION_INFO = {
		typeDeclarations: /* @__PURE__ */ new Set(),
		valueDeclarations: /* @__PURE__ */ new Set()
	};
	function i(e) {
		let n = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set();
		for (let a = 0; a < e.tokens.length; a++) {
			let o = e.tokens[a];
			o.type === r.TokenType.name && t.isTopLevelDeclaration.call(void 0, o) && (o.isType ? n.add(e.identifierNameForToken(o)) : i.add(e.identifierNameForToken(o)));
		}
		return {
			typeDeclarations: n,
			valueDeclarations: i
		};
	}
	e.default = i;
})), se = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = t(), i = n();
	function a(e) {
		let t = e.currentIndex();
		for (; !e.matches1AtIndex(t, i.TokenType.braceR);) t++;
		return e.matchesContextualAtIndex(t + 1, r.ContextualKeyword._from) && e.matches1AtIndex(t + 2, i.TokenType.string);
	}
	e.default = a;
})), B = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var r = t(), i = n();
	function a(e) {
		(e.matches2(i.TokenType._with, i.TokenType.braceL) || e.matches2(i.TokenType.name, i.TokenType.braceL) && e.matchesContextual(r.ContextualKeyword._assert)) && (e.removeToken(), e.removeToken(), e.removeBalancedCode(), e.removeToken());
	}
	e.removeMaybeImportAttributes = a;
})), V = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = n();
	function r(e, n, r, i) {
		if (!e || n) return !1;
		let a = r.currentToken();
		if (a.rhsEndIndex == null) throw Error(`Expected non-null rhsEndIndex on export token.`);
		let o = a.rhsEndIndex - r.currentIndex();
		if (o !== 3 && !(o === 4 && r.matches1AtIndex(a.rhsEndIndex - 1, t.TokenType.semi))) return !1;
		let s = r.tokenAtRelativeIndex(2);
		if (s.type !== t.TokenType.name) return !1;
		let c = r.identifierNameForToken(s);
		return i.typeDeclarations.has(c) && !i.valueDeclarations.has(c);
	}
	e.default = r;
})), H = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var i = d(), a = t(), o = n(), s = r(ae()), c = oe(), l = r(c), u = r(f()), p = r(se()), m = B(), g = r(V()), _ = r(h());
	e.default = class CJSImportTransformer extends _.default {
		__init() {
			this.hadExport = !1;
		}
		__init2() {
			this.hadNamedExport = !1;
		}
		__init3() {
			this.hadDefaultExport = !1;
		}
		constructor(e, t, n, r, i, a, o, s, u, d, f, p) {
			super(), this.rootTransformer = e, this.tokens = t, this.importProcessor = n, this.nameManager = r, this.helperManager = i, this.reactHotLoaderTransformer = a, this.enableLegacyBabel5ModuleInterop = o, this.enableLegacyTypeScriptModuleInterop = s, this.isTypeScriptTransformEnabled = u, this.isFlowTransformEnabled = d, this.preserveDynamicImport = f, this.keepUnusedImports = p, CJSImportTransformer.prototype.__init.call(this), CJSImportTransformer.prototype.__init2.call(this), CJSImportTransformer.prototype.__init3.call(this), this.declarationInfo = u ? l.default.call(void 0, t) : c.EMPTY_DECLARATION_INFO;
		}
		getPrefixCode() {
			let e = ``;
			return this.hadExport && (e += `Object.defineProperty(exports, "__esModule", {value: true});`), e;
		}
		getSuffixCode() {
			return this.enableLegacyBabel5ModuleInterop && this.hadDefaultExport && !this.hadNamedExport ? `
module.exports = exports.default;
` : ``;
		}
		process() {
			return this.tokens.matches3(o.TokenType._import, o.TokenType.name, o.TokenType.eq) ? this.processImportEquals() : this.tokens.matches1(o.TokenType._import) ? (this.processImport(), !0) : this.tokens.matches2(o.TokenType._export, o.TokenType.eq) ? (this.tokens.replaceToken(`module.exports`), !0) : this.tokens.matches1(o.TokenType._export) && !this.tokens.currentToken().isType ? (this.hadExport = !0, this.processExport()) : this.tokens.matches2(o.TokenType.name, o.TokenType.postIncDec) && this.processPostIncDec() ? !0 : this.tokens.matches1(o.TokenType.name) || this.tokens.matches1(o.TokenType.jsxName) ? this.processIdentifier() : this.tokens.matches1(o.TokenType.eq) ? this.processAssignment() : this.tokens.matches1(o.TokenType.assign) ? this.processComplexAssignment() : this.tokens.matches1(o.TokenType.preIncDec) ? this.processPreIncDec() : !1;
		}
		processImportEquals() {
			let e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1);
			return this.importProcessor.shouldAutomaticallyElideImportedName(e) ? s.default.call(void 0, this.tokens) : this.tokens.replaceToken(`const`), !0;
		}
		processImport() {
			if (this.tokens.matches2(o.TokenType._import, o.TokenType.parenL)) {
				if (this.preserveDynamicImport) {
					this.tokens.copyToken();
					return;
				}
				let e = this.enableLegacyTypeScriptModuleInterop ? `` : `${this.helperManager.getHelperName(`interopRequireWildcard`)}(`;
				this.tokens.replaceToken(`Promise.resolve().then(() => ${e}require`);
				let t = this.tokens.currentToken().contextId;
				if (t == null) throw Error(`Expected context ID on dynamic import invocation.`);
				for (this.tokens.copyToken(); !this.tokens.matchesContextIdAndLabel(o.TokenType.parenR, t);) this.rootTransformer.processToken();
				this.tokens.replaceToken(e ? `)))` : `))`);
			} else {
				if (this.removeImportAndDetectIfShouldElide()) this.tokens.removeToken();
				else {
					let e = this.tokens.stringValue();
					this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e)), this.tokens.appendCode(this.importProcessor.claimImportCode(e));
				}
				m.removeMaybeImportAttributes.call(void 0, this.tokens), this.tokens.matches1(o.TokenType.semi) && this.tokens.removeToken();
			}
		}
		removeImportAndDetectIfShouldElide() {
			if (this.tokens.removeInitialToken(), this.tokens.matchesContextual(a.ContextualKeyword._type) && !this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, o.TokenType.comma) && !this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, a.ContextualKeyword._from)) return this.removeRemainingImport(), !0;
			if (this.tokens.matches1(o.TokenType.name) || this.tokens.matches1(o.TokenType.star)) return this.removeRemainingImport(), !1;
			if (this.tokens.matches1(o.TokenType.string)) return !1;
			let e = !1, t = !1;
			for (; !this.tokens.matches1(o.TokenType.string);) (!e && this.tokens.matches1(o.TokenType.braceL) || this.tokens.matches1(o.TokenType.comma)) && (this.tokens.removeToken(), this.tokens.matches1(o.TokenType.braceR) || (t = !0), (this.tokens.matches2(o.TokenType.name, o.TokenType.comma) || this.tokens.matches2(o.TokenType.name, o.TokenType.braceR) || this.tokens.matches4(o.TokenType.name, o.TokenType.name, o.TokenType.name, o.TokenType.comma) || this.tokens.matches4(o.TokenType.name, o.TokenType.name, o.TokenType.name, o.TokenType.braceR)) && (e = !0)), this.tokens.removeToken();
			return this.keepUnusedImports ? !1 : this.isTypeScriptTransformEnabled ? !e : this.isFlowTransformEnabled ? t && !e : !1;
		}
		removeRemainingImport() {
			for (; !this.tokens.matches1(o.TokenType.string);) this.tokens.removeToken();
		}
		processIdentifier() {
			let e = this.tokens.currentToken();
			if (e.shadowsGlobal) return !1;
			if (e.identifierRole === i.IdentifierRole.ObjectShorthand) return this.processObjectShorthand();
			if (e.identifierRole !== i.IdentifierRole.Access) return !1;
			let t = this.importProcessor.getIdentifierReplacement(this.tokens.identifierNameForToken(e));
			if (!t) return !1;
			let n = this.tokens.currentIndex() + 1;
			for (; n < this.tokens.tokens.length && this.tokens.tokens[n].type === o.TokenType.parenR;) n++;
			return this.tokens.tokens[n].type === o.TokenType.parenL ? this.tokens.tokenAtRelativeIndex(1).type === o.TokenType.parenL && this.tokens.tokenAtRelativeIndex(-1).type !== o.TokenType._new ? (this.tokens.replaceToken(`${t}.call(void 0, `), this.tokens.removeToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(o.TokenType.parenR)) : this.tokens.replaceToken(`(0, ${t})`) : this.tokens.replaceToken(t), !0;
		}
		processObjectShorthand() {
			let e = this.tokens.identifierName(), t = this.importProcessor.getIdentifierReplacement(e);
			return t ? (this.tokens.replaceToken(`${e}: ${t}`), !0) : !1;
		}
		processExport() {
			if (this.tokens.matches2(o.TokenType._export, o.TokenType._enum) || this.tokens.matches3(o.TokenType._export, o.TokenType._const, o.TokenType._enum)) return this.hadNamedExport = !0, !1;
			if (this.tokens.matches2(o.TokenType._export, o.TokenType._default)) return this.tokens.matches3(o.TokenType._export, o.TokenType._default, o.TokenType._enum) ? (this.hadDefaultExport = !0, !1) : (this.processExportDefault(), !0);
			if (this.tokens.matches2(o.TokenType._export, o.TokenType.braceL)) return this.processExportBindings(), !0;
			if (this.tokens.matches2(o.TokenType._export, o.TokenType.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, a.ContextualKeyword._type)) {
				if (this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.matches1(o.TokenType.braceL)) {
					for (; !this.tokens.matches1(o.TokenType.braceR);) this.tokens.removeToken();
					this.tokens.removeToken();
				} else this.tokens.removeToken(), this.tokens.matches1(o.TokenType._as) && (this.tokens.removeToken(), this.tokens.removeToken());
				return this.tokens.matchesContextual(a.ContextualKeyword._from) && this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, o.TokenType.string) && (this.tokens.removeToken(), this.tokens.removeToken(), m.removeMaybeImportAttributes.call(void 0, this.tokens)), !0;
			}
			if (this.hadNamedExport = !0, this.tokens.matches2(o.TokenType._export, o.TokenType._var) || this.tokens.matches2(o.TokenType._export, o.TokenType._let) || this.tokens.matches2(o.TokenType._export, o.TokenType._const)) return this.processExportVar(), !0;
			if (this.tokens.matches2(o.TokenType._export, o.TokenType._function) || this.tokens.matches3(o.TokenType._export, o.TokenType.name, o.TokenType._function)) return this.processExportFunction(), !0;
			if (this.tokens.matches2(o.TokenType._export, o.TokenType._class) || this.tokens.matches3(o.TokenType._export, o.TokenType._abstract, o.TokenType._class) || this.tokens.matches2(o.TokenType._export, o.TokenType.at)) return this.processExportClass(), !0;
			if (this.tokens.matches2(o.TokenType._export, o.TokenType.star)) return this.processExportStar(), !0;
			throw Error(`Unrecognized export syntax.`);
		}
		processAssignment() {
			let e = this.tokens.currentIndex(), t = this.tokens.tokens[e - 1];
			if (t.isType || t.type !== o.TokenType.name || t.shadowsGlobal || e >= 2 && this.tokens.matches1AtIndex(e - 2, o.TokenType.dot) || e >= 2 && [
				o.TokenType._var,
				o.TokenType._let,
				o.TokenType._const
			].includes(this.tokens.tokens[e - 2].type)) return !1;
			let n = this.importProcessor.resolveExportBinding(this.tokens.identifierNameForToken(t));
			return n ? (this.tokens.copyToken(), this.tokens.appendCode(` ${n} =`), !0) : !1;
		}
		processComplexAssignment() {
			let e = this.tokens.currentIndex(), t = this.tokens.tokens[e - 1];
			if (t.type !== o.TokenType.name || t.shadowsGlobal || e >= 2 && this.tokens.matches1AtIndex(e - 2, o.TokenType.dot)) return !1;
			let n = this.importProcessor.resolveExportBinding(this.tokens.identifierNameForToken(t));
			return n ? (this.tokens.appendCode(` = ${n}`), this.tokens.copyToken(), !0) : !1;
		}
		processPreIncDec() {
			let e = this.tokens.currentIndex(), t = this.tokens.tokens[e + 1];
			if (t.type !== o.TokenType.name || t.shadowsGlobal || e + 2 < this.tokens.tokens.length && (this.tokens.matches1AtIndex(e + 2, o.TokenType.dot) || this.tokens.matches1AtIndex(e + 2, o.TokenType.bracketL) || this.tokens.matches1AtIndex(e + 2, o.TokenType.parenL))) return !1;
			let n = this.tokens.identifierNameForToken(t), r = this.importProcessor.resolveExportBinding(n);
			return r ? (this.tokens.appendCode(`${r} = `), this.tokens.copyToken(), !0) : !1;
		}
		processPostIncDec() {
			let e = this.tokens.currentIndex(), t = this.tokens.tokens[e], n = this.tokens.tokens[e + 1];
			if (t.type !== o.TokenType.name || t.shadowsGlobal || e >= 1 && this.tokens.matches1AtIndex(e - 1, o.TokenType.dot)) return !1;
			let r = this.tokens.identifierNameForToken(t), i = this.importProcessor.resolveExportBinding(r);
			if (!i) return !1;
			let a = this.tokens.rawCodeForToken(n), s = this.importProcessor.getIdentifierReplacement(r) || r;
			if (a === `++`) this.tokens.replaceToken(`(${s} = ${i} = ${s} + 1, ${s} - 1)`);
			else if (a === `--`) this.tokens.replaceToken(`(${s} = ${i} = ${s} - 1, ${s} + 1)`);
			else throw Error(`Unexpected operator: ${a}`);
			return this.tokens.removeToken(), !0;
		}
		processExportDefault() {
			let e = !0;
			if (this.tokens.matches4(o.TokenType._export, o.TokenType._default, o.TokenType._function, o.TokenType.name) || this.tokens.matches5(o.TokenType._export, o.TokenType._default, o.TokenType.name, o.TokenType._function, o.TokenType.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, a.ContextualKeyword._async)) {
				this.tokens.removeInitialToken(), this.tokens.removeToken();
				let e = this.processNamedFunction();
				this.tokens.appendCode(` exports.default = ${e};`);
			} else if (this.tokens.matches4(o.TokenType._export, o.TokenType._default, o.TokenType._class, o.TokenType.name) || this.tokens.matches5(o.TokenType._export, o.TokenType._default, o.TokenType._abstract, o.TokenType._class, o.TokenType.name) || this.tokens.matches3(o.TokenType._export, o.TokenType._default, o.TokenType.at)) {
				this.tokens.removeInitialToken(), this.tokens.removeToken(), this.copyDecorators(), this.tokens.matches1(o.TokenType._abstract) && this.tokens.removeToken();
				let e = this.rootTransformer.processNamedClass();
				this.tokens.appendCode(` exports.default = ${e};`);
			} else if (g.default.call(void 0, this.isTypeScriptTransformEnabled, this.keepUnusedImports, this.tokens, this.declarationInfo)) e = !1, this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.removeToken();
			else if (this.reactHotLoaderTransformer) {
				let e = this.nameManager.claimFreeName(`_default`);
				this.tokens.replaceToken(`let ${e}; exports.`), this.tokens.copyToken(), this.tokens.appendCode(` = ${e} =`), this.reactHotLoaderTransformer.setExtractedDefaultExportName(e);
			} else this.tokens.replaceToken(`exports.`), this.tokens.copyToken(), this.tokens.appendCode(` =`);
			e && (this.hadDefaultExport = !0);
		}
		copyDecorators() {
			for (; this.tokens.matches1(o.TokenType.at);) if (this.tokens.copyToken(), this.tokens.matches1(o.TokenType.parenL)) this.tokens.copyExpectedToken(o.TokenType.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(o.TokenType.parenR);
			else {
				for (this.tokens.copyExpectedToken(o.TokenType.name); this.tokens.matches1(o.TokenType.dot);) this.tokens.copyExpectedToken(o.TokenType.dot), this.tokens.copyExpectedToken(o.TokenType.name);
				this.tokens.matches1(o.TokenType.parenL) && (this.tokens.copyExpectedToken(o.TokenType.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(o.TokenType.parenR));
			}
		}
		processExportVar() {
			this.isSimpleExportVar() ? this.processSimpleExportVar() : this.processComplexExportVar();
		}
		isSimpleExportVar() {
			let e = this.tokens.currentIndex();
			if (e++, e++, !this.tokens.matches1AtIndex(e, o.TokenType.name)) return !1;
			for (e++; e < this.tokens.tokens.length && this.tokens.tokens[e].isType;) e++;
			return !!this.tokens.matches1AtIndex(e, o.TokenType.eq);
		}
		processSimpleExportVar() {
			this.tokens.removeInitialToken(), this.tokens.copyToken();
			let e = this.tokens.identifierName();
			for (; !this.tokens.matches1(o.TokenType.eq);) this.rootTransformer.processToken();
			let t = this.tokens.currentToken().rhsEndIndex;
			if (t == null) throw Error(`Expected = token with an end index.`);
			for (; this.tokens.currentIndex() < t;) this.rootTransformer.processToken();
			this.tokens.appendCode(`; exports.${e} = ${e}`);
		}
		processComplexExportVar() {
			this.tokens.removeInitialToken(), this.tokens.removeToken();
			let e = this.tokens.matches1(o.TokenType.braceL);
			e && this.tokens.appendCode(`(`);
			let t = 0;
			for (;;) if (this.tokens.matches1(o.TokenType.braceL) || this.tokens.matches1(o.TokenType.dollarBraceL) || this.tokens.matches1(o.TokenType.bracketL)) t++, this.tokens.copyToken();
			else if (this.tokens.matches1(o.TokenType.braceR) || this.tokens.matches1(o.TokenType.bracketR)) t--, this.tokens.copyToken();
			else if (t === 0 && !this.tokens.matches1(o.TokenType.name) && !this.tokens.currentToken().isType) break;
			else if (this.tokens.matches1(o.TokenType.eq)) {
				let e = this.tokens.currentToken().rhsEndIndex;
				if (e == null) throw Error(`Expected = token with an end index.`);
				for (; this.tokens.currentIndex() < e;) this.rootTransformer.processToken();
			} else {
				let e = this.tokens.currentToken();
				if (i.isDeclaration.call(void 0, e)) {
					let t = this.tokens.identifierName(), n = this.importProcessor.getIdentifierReplacement(t);
					if (n === null) throw Error(`Expected a replacement for ${t} in \`export var\` syntax.`);
					i.isObjectShorthandDeclaration.call(void 0, e) && (n = `${t}: ${n}`), this.tokens.replaceToken(n);
				} else this.rootTransformer.processToken();
			}
			if (e) {
				let e = this.tokens.currentToken().rhsEndIndex;
				if (e == null) throw Error(`Expected = token with an end index.`);
				for (; this.tokens.currentIndex() < e;) this.rootTransformer.processToken();
				this.tokens.appendCode(`)`);
			}
		}
		processExportFunction() {
			this.tokens.replaceToken(``);
			let e = this.processNamedFunction();
			this.tokens.appendCode(` exports.${e} = ${e};`);
		}
		processNamedFunction() {
			if (this.tokens.matches1(o.TokenType._function)) this.tokens.copyToken();
			else if (this.tokens.matches2(o.TokenType.name, o.TokenType._function)) {
				if (!this.tokens.matchesContextual(a.ContextualKeyword._async)) throw Error(`Expected async keyword in function export.`);
				this.tokens.copyToken(), this.tokens.copyToken();
			}
			if (this.tokens.matches1(o.TokenType.star) && this.tokens.copyToken(), !this.tokens.matches1(o.TokenType.name)) throw Error(`Expected identifier for exported function name.`);
			let e = this.tokens.identifierName();
			if (this.tokens.copyToken(), this.tokens.currentToken().isType) for (this.tokens.removeInitialToken(); this.tokens.currentToken().isType;) this.tokens.removeToken();
			return this.tokens.copyExpectedToken(o.TokenType.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(o.TokenType.parenR), this.rootTransformer.processPossibleTypeRange(), this.tokens.copyExpectedToken(o.TokenType.braceL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(o.TokenType.braceR), e;
		}
		processExportClass() {
			this.tokens.removeInitialToken(), this.copyDecorators(), this.tokens.matches1(o.TokenType._abstract) && this.tokens.removeToken();
			let e = this.rootTransformer.processNamedClass();
			this.tokens.appendCode(` exports.${e} = ${e};`);
		}
		processExportBindings() {
			this.tokens.removeInitialToken(), this.tokens.removeToken();
			let e = p.default.call(void 0, this.tokens), t = [];
			for (;;) {
				if (this.tokens.matches1(o.TokenType.braceR)) {
					this.tokens.removeToken();
					break;
				}
				let n = u.default.call(void 0, this.tokens);
				for (; this.tokens.currentIndex() < n.endIndex;) this.tokens.removeToken();
				if (!(n.isType || !e && this.shouldElideExportedIdentifier(n.leftName))) {
					let e = n.rightName;
					e === "default" ? this.hadDefaultExport = !0 : this.hadNamedExport = !0;
					let r = n.leftName, i = this.importProcessor.getIdentifierReplacement(r);
					t.push(`exports.${e} = ${i || r};`);
				}
				if (this.tokens.matches1(o.TokenType.braceR)) {
					this.tokens.removeToken();
					break;
				}
				if (this.tokens.matches2(o.TokenType.comma, o.TokenType.braceR)) {
					this.tokens.removeToken(), this.tokens.removeToken();
					break;
				}
				if (this.tokens.matches1(o.TokenType.comma)) this.tokens.removeToken();
				else throw Error(`Unexpected token: ${JSON.stringify(this.tokens.currentToken())}`);
			}
			if (this.tokens.matchesContextual(a.ContextualKeyword._from)) {
				this.tokens.removeToken();
				let e = this.tokens.stringValue();
				this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e)), m.removeMaybeImportAttributes.call(void 0, this.tokens);
			} else this.tokens.appendCode(t.join(` `));
			this.tokens.matches1(o.TokenType.semi) && this.tokens.removeToken();
		}
		processExportStar() {
			for (this.tokens.removeInitialToken(); !this.tokens.matches1(o.TokenType.string);) this.tokens.removeToken();
			let e = this.tokens.stringValue();
			this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e)), m.removeMaybeImportAttributes.call(void 0, this.tokens), this.tokens.matches1(o.TokenType.semi) && this.tokens.removeToken();
		}
		shouldElideExportedIdentifier(e) {
			return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.declarationInfo.valueDeclarations.has(e);
		}
	};
})), U = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var i = t(), a = n(), o = r(ae()), s = oe(), c = r(s), l = r(f()), u = _(), d = r(se()), p = B(), m = r(V()), g = r(h()), ESMImportTransformer = class extends g.default {
		constructor(e, t, n, r, i, a, o, l) {
			super(), this.tokens = e, this.nameManager = t, this.helperManager = n, this.reactHotLoaderTransformer = r, this.isTypeScriptTransformEnabled = i, this.isFlowTransformEnabled = a, this.keepUnusedImports = o, this.nonTypeIdentifiers = i && !o ? u.getNonTypeIdentifiers.call(void 0, e, l) : /* @__PURE__ */ new Set(), this.declarationInfo = i && !o ? c.default.call(void 0, e) : s.EMPTY_DECLARATION_INFO, this.injectCreateRequireForImportRequire = !!l.injectCreateRequireForImportRequire;
		}
		process() {
			if (this.tokens.matches3(a.TokenType._import, a.TokenType.name, a.TokenType.eq)) return this.processImportEquals();
			if (this.tokens.matches4(a.TokenType._import, a.TokenType.name, a.TokenType.name, a.TokenType.eq) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, i.ContextualKeyword._type)) {
				this.tokens.removeInitialToken();
				for (let e = 0; e < 7; e++) this.tokens.removeToken();
				return !0;
			}
			if (this.tokens.matches2(a.TokenType._export, a.TokenType.eq)) return this.tokens.replaceToken(`module.exports`), !0;
			if (this.tokens.matches5(a.TokenType._export, a.TokenType._import, a.TokenType.name, a.TokenType.name, a.TokenType.eq) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, i.ContextualKeyword._type)) {
				this.tokens.removeInitialToken();
				for (let e = 0; e < 8; e++) this.tokens.removeToken();
				return !0;
			}
			if (this.tokens.matches1(a.TokenType._import)) return this.processImport();
			if (this.tokens.matches2(a.TokenType._export, a.TokenType._default)) return this.processExportDefault();
			if (this.tokens.matches2(a.TokenType._export, a.TokenType.braceL)) return this.processNamedExports();
			if (this.tokens.matches2(a.TokenType._export, a.TokenType.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, i.ContextualKeyword._type)) {
				if (this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.matches1(a.TokenType.braceL)) {
					for (; !this.tokens.matches1(a.TokenType.braceR);) this.tokens.removeToken();
					this.tokens.removeToken();
				} else this.tokens.removeToken(), this.tokens.matches1(a.TokenType._as) && (this.tokens.removeToken(), this.tokens.removeToken());
				return this.tokens.matchesContextual(i.ContextualKeyword._from) && this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, a.TokenType.string) && (this.tokens.removeToken(), this.tokens.removeToken(), p.removeMaybeImportAttributes.call(void 0, this.tokens)), !0;
			}
			return !1;
		}
		processImportEquals() {
			let e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1);
			return this.shouldAutomaticallyElideImportedName(e) ? o.default.call(void 0, this.tokens) : this.injectCreateRequireForImportRequire ? (this.tokens.replaceToken(`const`), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.replaceToken(this.helperManager.getHelperName(`require`))) : this.tokens.replaceToken(`const`), !0;
		}
		processImport() {
			if (this.tokens.matches2(a.TokenType._import, a.TokenType.parenL)) return !1;
			let e = this.tokens.snapshot();
			if (this.removeImportTypeBindings()) {
				for (this.tokens.restoreToSnapshot(e); !this.tokens.matches1(a.TokenType.string);) this.tokens.removeToken();
				this.tokens.removeToken(), p.removeMaybeImportAttributes.call(void 0, this.tokens), this.tokens.matches1(a.TokenType.semi) && this.tokens.removeToken();
			}
			return !0;
		}
		removeImportTypeBindings() {
			if (this.tokens.copyExpectedToken(a.TokenType._import), this.tokens.matchesContextual(i.ContextualKeyword._type) && !this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, a.TokenType.comma) && !this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, i.ContextualKeyword._from)) return !0;
			if (this.tokens.matches1(a.TokenType.string)) return this.tokens.copyToken(), !1;
			this.tokens.matchesContextual(i.ContextualKeyword._module) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, i.ContextualKeyword._from) && this.tokens.copyToken();
			let e = !1, t = !1, n = !1;
			if (this.tokens.matches1(a.TokenType.name) && (this.shouldAutomaticallyElideImportedName(this.tokens.identifierName()) ? (this.tokens.removeToken(), this.tokens.matches1(a.TokenType.comma) && this.tokens.removeToken()) : (e = !0, this.tokens.copyToken(), this.tokens.matches1(a.TokenType.comma) && (n = !0, this.tokens.removeToken()))), this.tokens.matches1(a.TokenType.star)) this.shouldAutomaticallyElideImportedName(this.tokens.identifierNameAtRelativeIndex(2)) ? (this.tokens.removeToken(), this.tokens.removeToken(), this.tokens.removeToken()) : (n && this.tokens.appendCode(`,`), e = !0, this.tokens.copyExpectedToken(a.TokenType.star), this.tokens.copyExpectedToken(a.TokenType.name), this.tokens.copyExpectedToken(a.TokenType.name));
			else if (this.tokens.matches1(a.TokenType.braceL)) {
				for (n && this.tokens.appendCode(`,`), this.tokens.copyToken(); !this.tokens.matches1(a.TokenType.braceR);) {
					t = !0;
					let n = l.default.call(void 0, this.tokens);
					if (n.isType || this.shouldAutomaticallyElideImportedName(n.rightName)) {
						for (; this.tokens.currentIndex() < n.endIndex;) this.tokens.removeToken();
						this.tokens.matches1(a.TokenType.comma) && this.tokens.removeToken();
					} else {
						for (e = !0; this.tokens.currentIndex() < n.endIndex;) this.tokens.copyToken();
						this.tokens.matches1(a.TokenType.comma) && this.tokens.copyToken();
					}
				}
				this.tokens.copyExpectedToken(a.TokenType.braceR);
			}
			return this.keepUnusedImports ? !1 : this.isTypeScriptTransformEnabled ? !e : this.isFlowTransformEnabled ? t && !e : !1;
		}
		shouldAutomaticallyElideImportedName(e) {
			return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.nonTypeIdentifiers.has(e);
		}
		processExportDefault() {
			if (m.default.call(void 0, this.isTypeScriptTransformEnabled, this.keepUnusedImports, this.tokens, this.declarationInfo)) return this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.removeToken(), !0;
			if (!(this.tokens.matches4(a.TokenType._export, a.TokenType._default, a.TokenType._function, a.TokenType.name) || this.tokens.matches5(a.TokenType._export, a.TokenType._default, a.TokenType.name, a.TokenType._function, a.TokenType.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, i.ContextualKeyword._async) || this.tokens.matches4(a.TokenType._export, a.TokenType._default, a.TokenType._class, a.TokenType.name) || this.tokens.matches5(a.TokenType._export, a.TokenType._default, a.TokenType._abstract, a.TokenType._class, a.TokenType.name)) && this.reactHotLoaderTransformer) {
				let e = this.nameManager.claimFreeName(`_default`);
				return this.tokens.replaceToken(`let ${e}; export`), this.tokens.copyToken(), this.tokens.appendCode(` ${e} =`), this.reactHotLoaderTransformer.setExtractedDefaultExportName(e), !0;
			}
			return !1;
		}
		processNamedExports() {
			if (!this.isTypeScriptTransformEnabled) return !1;
			this.tokens.copyExpectedToken(a.TokenType._export), this.tokens.copyExpectedToken(a.TokenType.braceL);
			let e = d.default.call(void 0, this.tokens), t = !1;
			for (; !this.tokens.matches1(a.TokenType.braceR);) {
				let n = l.default.call(void 0, this.tokens);
				if (n.isType || !e && this.shouldElideExportedName(n.leftName)) {
					for (; this.tokens.currentIndex() < n.endIndex;) this.tokens.removeToken();
					this.tokens.matches1(a.TokenType.comma) && this.tokens.removeToken();
				} else {
					for (t = !0; this.tokens.currentIndex() < n.endIndex;) this.tokens.copyToken();
					this.tokens.matches1(a.TokenType.comma) && this.tokens.copyToken();
				}
			}
			return this.tokens.copyExpectedToken(a.TokenType.braceR), !this.keepUnusedImports && e && !t && (this.tokens.removeToken(), this.tokens.removeToken(), p.removeMaybeImportAttributes.call(void 0, this.tokens)), !0;
		}
		shouldElideExportedName(e) {
			return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && this.declarationInfo.typeDeclarations.has(e) && !this.declarationInfo.valueDeclarations.has(e);
		}
	};
	e.default = ESMImportTransformer;
})), W = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var i = t(), a = n(), o = r(h()), FlowTransformer = class extends o.default {
		constructor(e, t, n) {
			super(), this.rootTransformer = e, this.tokens = t, this.isImportsTransformEnabled = n;
		}
		process() {
			return this.rootTransformer.processPossibleArrowParamEnd() || this.rootTransformer.processPossibleAsyncArrowWithTypeParams() || this.rootTransformer.processPossibleTypeRange() ? !0 : this.tokens.matches1(a.TokenType._enum) ? (this.processEnum(), !0) : this.tokens.matches2(a.TokenType._export, a.TokenType._enum) ? (this.processNamedExportEnum(), !0) : this.tokens.matches3(a.TokenType._export, a.TokenType._default, a.TokenType._enum) ? (this.processDefaultExportEnum(), !0) : !1;
		}
		processNamedExportEnum() {
			if (this.isImportsTransformEnabled) {
				this.tokens.removeInitialToken();
				let e = this.tokens.identifierNameAtRelativeIndex(1);
				this.processEnum(), this.tokens.appendCode(` exports.${e} = ${e};`);
			} else this.tokens.copyToken(), this.processEnum();
		}
		processDefaultExportEnum() {
			this.tokens.removeInitialToken(), this.tokens.removeToken();
			let e = this.tokens.identifierNameAtRelativeIndex(1);
			this.processEnum(), this.isImportsTransformEnabled ? this.tokens.appendCode(` exports.default = ${e};`) : this.tokens.appendCode(` export default ${e};`);
		}
		processEnum() {
			this.tokens.replaceToken(`const`), this.tokens.copyExpectedToken(a.TokenType.name);
			let e = !1;
			this.tokens.matchesContextual(i.ContextualKeyword._of) && (this.tokens.removeToken(), e = this.tokens.matchesContextual(i.ContextualKeyword._symbol), this.tokens.removeToken());
			let t = this.tokens.matches3(a.TokenType.braceL, a.TokenType.name, a.TokenType.eq);
			this.tokens.appendCode(` = require("flow-enums-runtime")`);
			let n = !e && !t;
			for (this.tokens.replaceTokenTrimmingLeftWhitespace(n ? `.Mirrored([` : `({`); !this.tokens.matches1(a.TokenType.braceR);) {
				if (this.tokens.matches1(a.TokenType.ellipsis)) {
					this.tokens.removeToken();
					break;
				}
				this.processEnumElement(e, t), this.tokens.matches1(a.TokenType.comma) && this.tokens.copyToken();
			}
			this.tokens.replaceToken(n ? `]);` : `});`);
		}
		processEnumElement(e, t) {
			if (e) {
				let e = this.tokens.identifierName();
				this.tokens.copyToken(), this.tokens.appendCode(`: Symbol("${e}")`);
			} else t ? (this.tokens.copyToken(), this.tokens.replaceTokenTrimmingLeftWhitespace(`:`), this.tokens.copyToken()) : this.tokens.replaceToken(`"${this.tokens.identifierName()}"`);
		}
	};
	e.default = FlowTransformer;
})), ce = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function r(e) {
		let t, n = e[0], r = 1;
		for (; r < e.length;) {
			let i = e[r], a = e[r + 1];
			if (r += 2, (i === `optionalAccess` || i === `optionalCall`) && n == null) return;
			i === `access` || i === `optionalAccess` ? (t = n, n = a(n)) : (i === `call` || i === `optionalCall`) && (n = a((...e) => n.call(t, ...e)), t = void 0);
		}
		return n;
	}
	var i = n(), a = t(h());
	let o = `jest`, s = [
		`mock`,
		`unmock`,
		`enableAutomock`,
		`disableAutomock`
	];
	e.default = class JestHoistTransformer extends a.default {
		__init() {
			this.hoistedFunctionNames = [];
		}
		constructor(e, t, n, r) {
			super(), this.rootTransformer = e, this.tokens = t, this.nameManager = n, this.importProcessor = r, JestHoistTransformer.prototype.__init.call(this);
		}
		process() {
			return this.tokens.currentToken().scopeDepth === 0 && this.tokens.matches4(i.TokenType.name, i.TokenType.dot, i.TokenType.name, i.TokenType.parenL) && this.tokens.identifierName() === o ? !r([
				this,
				`access`,
				(e) => e.importProcessor,
				`optionalAccess`,
				(e) => e.getGlobalNames,
				`call`,
				(e) => e(),
				`optionalAccess`,
				(e) => e.has,
				`call`,
				(e) => e(o)
			]) && this.extractHoistedCalls() : !1;
		}
		getHoistedCode() {
			return this.hoistedFunctionNames.length > 0 ? this.hoistedFunctionNames.map((e) => `${e}();`).join(``) : ``;
		}
		extractHoistedCalls() {
			this.tokens.removeToken();
			let e = !1;
			for (; this.tokens.matches3(i.TokenType.dot, i.TokenType.name, i.TokenType.parenL);) {
				let t = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1);
				if (s.includes(t)) {
					let t = this.nameManager.claimFreeName(`__jestHoist`);
					this.hoistedFunctionNames.push(t), this.tokens.replaceToken(`function ${t}(){${o}.`), this.tokens.copyToken(), this.tokens.copyToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(i.TokenType.parenR), this.tokens.appendCode(`;}`), e = !1;
				} else e ? this.tokens.copyToken() : this.tokens.replaceToken(`${o}.`), this.tokens.copyToken(), this.tokens.copyToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(i.TokenType.parenR), e = !0;
			}
			return !0;
		}
	};
})), le = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(h()), NumericSeparatorTransformer = class extends i.default {
		constructor(e) {
			super(), this.tokens = e;
		}
		process() {
			if (this.tokens.matches1(r.TokenType.num)) {
				let e = this.tokens.currentTokenCode();
				if (e.includes(`_`)) return this.tokens.replaceToken(e.replace(/_/g, ``)), !0;
			}
			return !1;
		}
	};
	e.default = NumericSeparatorTransformer;
})), ue = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(h()), OptionalCatchBindingTransformer = class extends i.default {
		constructor(e, t) {
			super(), this.tokens = e, this.nameManager = t;
		}
		process() {
			return this.tokens.matches2(r.TokenType._catch, r.TokenType.braceL) ? (this.tokens.copyToken(), this.tokens.appendCode(` (${this.nameManager.claimFreeName(`e`)})`), !0) : !1;
		}
	};
	e.default = OptionalCatchBindingTransformer;
})), G = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(h()), OptionalChainingNullishTransformer = class extends i.default {
		constructor(e, t) {
			super(), this.tokens = e, this.nameManager = t;
		}
		process() {
			if (this.tokens.matches1(r.TokenType.nullishCoalescing)) {
				let e = this.tokens.currentToken();
				return this.tokens.tokens[e.nullishStartIndex].isAsyncOperation ? this.tokens.replaceTokenTrimmingLeftWhitespace(`, async () => (`) : this.tokens.replaceTokenTrimmingLeftWhitespace(`, () => (`), !0;
			}
			if (this.tokens.matches1(r.TokenType._delete) && this.tokens.tokenAtRelativeIndex(1).isOptionalChainStart) return this.tokens.removeInitialToken(), !0;
			let e = this.tokens.currentToken().subscriptStartIndex;
			if (e != null && this.tokens.tokens[e].isOptionalChainStart && this.tokens.tokenAtRelativeIndex(-1).type !== r.TokenType._super) {
				let t = this.nameManager.claimFreeName(`_`), n;
				if (n = e > 0 && this.tokens.matches1AtIndex(e - 1, r.TokenType._delete) && this.isLastSubscriptInChain() ? `${t} => delete ${t}` : `${t} => ${t}`, this.tokens.tokens[e].isAsyncOperation && (n = `async ${n}`), this.tokens.matches2(r.TokenType.questionDot, r.TokenType.parenL) || this.tokens.matches2(r.TokenType.questionDot, r.TokenType.lessThan)) this.justSkippedSuper() && this.tokens.appendCode(`.bind(this)`), this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'optionalCall', ${n}`);
				else if (this.tokens.matches2(r.TokenType.questionDot, r.TokenType.bracketL)) this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'optionalAccess', ${n}`);
				else if (this.tokens.matches1(r.TokenType.questionDot)) this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'optionalAccess', ${n}.`);
				else if (this.tokens.matches1(r.TokenType.dot)) this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'access', ${n}.`);
				else if (this.tokens.matches1(r.TokenType.bracketL)) this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'access', ${n}[`);
				else if (this.tokens.matches1(r.TokenType.parenL)) this.justSkippedSuper() && this.tokens.appendCode(`.bind(this)`), this.tokens.replaceTokenTrimmingLeftWhitespace(`, 'call', ${n}(`);
				else throw Error(`Unexpected subscript operator in optional chain.`);
				return !0;
			}
			return !1;
		}
		isLastSubscriptInChain() {
			let e = 0;
			for (let t = this.tokens.currentIndex() + 1;; t++) {
				if (t >= this.tokens.tokens.length) throw Error(`Reached the end of the code while finding the end of the access chain.`);
				if (this.tokens.tokens[t].isOptionalChainStart ? e++ : this.tokens.tokens[t].isOptionalChainEnd && e--, e < 0) return !0;
				if (e === 0 && this.tokens.tokens[t].subscriptStartIndex != null) return !1;
			}
		}
		justSkippedSuper() {
			let e = 0, t = this.tokens.currentIndex() - 1;
			for (;;) {
				if (t < 0) throw Error(`Reached the start of the code while finding the start of the access chain.`);
				if (this.tokens.tokens[t].isOptionalChainStart ? e-- : this.tokens.tokens[t].isOptionalChainEnd && e++, e < 0) return !1;
				if (e === 0 && this.tokens.tokens[t].subscriptStartIndex != null) return this.tokens.tokens[t - 1].type === r.TokenType._super;
				t--;
			}
		}
	};
	e.default = OptionalChainingNullishTransformer;
})), K = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = d(), i = n(), a = t(h()), ReactDisplayNameTransformer = class extends a.default {
		constructor(e, t, n, r) {
			super(), this.rootTransformer = e, this.tokens = t, this.importProcessor = n, this.options = r;
		}
		process() {
			let e = this.tokens.currentIndex();
			if (this.tokens.identifierName() === `createReactClass`) {
				let t = this.importProcessor && this.importProcessor.getIdentifierReplacement(`createReactClass`);
				return t ? this.tokens.replaceToken(`(0, ${t})`) : this.tokens.copyToken(), this.tryProcessCreateClassCall(e), !0;
			}
			if (this.tokens.matches3(i.TokenType.name, i.TokenType.dot, i.TokenType.name) && this.tokens.identifierName() === `React` && this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 2) === `createClass`) {
				let t = this.importProcessor && this.importProcessor.getIdentifierReplacement(`React`) || `React`;
				return t ? (this.tokens.replaceToken(t), this.tokens.copyToken(), this.tokens.copyToken()) : (this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.copyToken()), this.tryProcessCreateClassCall(e), !0;
			}
			return !1;
		}
		tryProcessCreateClassCall(e) {
			let t = this.findDisplayName(e);
			t && this.classNeedsDisplayName() && (this.tokens.copyExpectedToken(i.TokenType.parenL), this.tokens.copyExpectedToken(i.TokenType.braceL), this.tokens.appendCode(`displayName: '${t}',`), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(i.TokenType.braceR), this.tokens.copyExpectedToken(i.TokenType.parenR));
		}
		findDisplayName(e) {
			return e < 2 ? null : this.tokens.matches2AtIndex(e - 2, i.TokenType.name, i.TokenType.eq) || e >= 2 && this.tokens.tokens[e - 2].identifierRole === r.IdentifierRole.ObjectKey ? this.tokens.identifierNameAtIndex(e - 2) : this.tokens.matches2AtIndex(e - 2, i.TokenType._export, i.TokenType._default) ? this.getDisplayNameFromFilename() : null;
		}
		getDisplayNameFromFilename() {
			let e = (this.options.filePath || `unknown`).split(`/`), t = e[e.length - 1], n = t.lastIndexOf(`.`), r = n === -1 ? t : t.slice(0, n);
			return r === `index` && e[e.length - 2] ? e[e.length - 2] : r;
		}
		classNeedsDisplayName() {
			let e = this.tokens.currentIndex();
			if (!this.tokens.matches2(i.TokenType.parenL, i.TokenType.braceL)) return !1;
			let t = e + 1, n = this.tokens.tokens[t].contextId;
			if (n == null) throw Error(`Expected non-null context ID on object open-brace.`);
			for (; e < this.tokens.tokens.length; e++) {
				let t = this.tokens.tokens[e];
				if (t.type === i.TokenType.braceR && t.contextId === n) {
					e++;
					break;
				}
				if (this.tokens.identifierNameAtIndex(e) === `displayName` && this.tokens.tokens[e].identifierRole === r.IdentifierRole.ObjectKey && t.contextId === n) return !1;
			}
			if (e === this.tokens.tokens.length) throw Error(`Unexpected end of input when processing React class.`);
			return this.tokens.matches1AtIndex(e, i.TokenType.parenR) || this.tokens.matches2AtIndex(e, i.TokenType.comma, i.TokenType.parenR);
		}
	};
	e.default = ReactDisplayNameTransformer;
})), de = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = d(), r = t(h());
	e.default = class ReactHotLoaderTransformer extends r.default {
		__init() {
			this.extractedDefaultExportName = null;
		}
		constructor(e, t) {
			super(), this.tokens = e, this.filePath = t, ReactHotLoaderTransformer.prototype.__init.call(this);
		}
		setExtractedDefaultExportName(e) {
			this.extractedDefaultExportName = e;
		}
		getPrefixCode() {
			return `
      (function () {
        var enterModule = require('react-hot-loader').enterModule;
        enterModule && enterModule(module);
      })();`.replace(/\s+/g, ` `).trim();
		}
		getSuffixCode() {
			let e = /* @__PURE__ */ new Set();
			for (let t of this.tokens.tokens) !t.isType && n.isTopLevelDeclaration.call(void 0, t) && t.identifierRole !== n.IdentifierRole.ImportDeclaration && e.add(this.tokens.identifierNameForToken(t));
			let t = Array.from(e).map((e) => ({
				variableName: e,
				uniqueLocalName: e
			}));
			return this.extractedDefaultExportName && t.push({
				variableName: this.extractedDefaultExportName,
				uniqueLocalName: `default`
			}), `
;(function () {
  var reactHotLoader = require('react-hot-loader').default;
  var leaveModule = require('react-hot-loader').leaveModule;
  if (!reactHotLoader) {
    return;
  }
${t.map(({ variableName: e, uniqueLocalName: t }) => `  reactHotLoader.register(${e}, "${t}", ${JSON.stringify(this.filePath || ``)});`).join(`
`)}
  leaveModule(module);
})();`;
		}
		process() {
			return !1;
		}
	};
})), q = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = c();
	let n = new Set(`break.case.catch.class.const.continue.debugger.default.delete.do.else.export.extends.finally.for.function.if.import.in.instanceof.new.return.super.switch.this.throw.try.typeof.var.void.while.with.yield.enum.implements.interface.let.package.private.protected.public.static.await.false.null.true`.split(`.`));
	function r(e) {
		if (e.length === 0 || !t.IS_IDENTIFIER_START[e.charCodeAt(0)]) return !1;
		for (let n = 1; n < e.length; n++) if (!t.IS_IDENTIFIER_CHAR[e.charCodeAt(n)]) return !1;
		return !n.has(e);
	}
	e.default = r;
})), J = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(q()), a = t(h()), TypeScriptTransformer = class extends a.default {
		constructor(e, t, n) {
			super(), this.rootTransformer = e, this.tokens = t, this.isImportsTransformEnabled = n;
		}
		process() {
			return this.rootTransformer.processPossibleArrowParamEnd() || this.rootTransformer.processPossibleAsyncArrowWithTypeParams() || this.rootTransformer.processPossibleTypeRange() ? !0 : this.tokens.matches1(r.TokenType._public) || this.tokens.matches1(r.TokenType._protected) || this.tokens.matches1(r.TokenType._private) || this.tokens.matches1(r.TokenType._abstract) || this.tokens.matches1(r.TokenType._readonly) || this.tokens.matches1(r.TokenType._override) || this.tokens.matches1(r.TokenType.nonNullAssertion) ? (this.tokens.removeInitialToken(), !0) : this.tokens.matches1(r.TokenType._enum) || this.tokens.matches2(r.TokenType._const, r.TokenType._enum) ? (this.processEnum(), !0) : this.tokens.matches2(r.TokenType._export, r.TokenType._enum) || this.tokens.matches3(r.TokenType._export, r.TokenType._const, r.TokenType._enum) ? (this.processEnum(!0), !0) : !1;
		}
		processEnum(e = !1) {
			for (this.tokens.removeInitialToken(); this.tokens.matches1(r.TokenType._const) || this.tokens.matches1(r.TokenType._enum);) this.tokens.removeToken();
			let t = this.tokens.identifierName();
			this.tokens.removeToken(), e && !this.isImportsTransformEnabled && this.tokens.appendCode(`export `), this.tokens.appendCode(`var ${t}; (function (${t})`), this.tokens.copyExpectedToken(r.TokenType.braceL), this.processEnumBody(t), this.tokens.copyExpectedToken(r.TokenType.braceR), e && this.isImportsTransformEnabled ? this.tokens.appendCode(`)(${t} || (exports.${t} = ${t} = {}));`) : this.tokens.appendCode(`)(${t} || (${t} = {}));`);
		}
		processEnumBody(e) {
			let t = null;
			for (; !this.tokens.matches1(r.TokenType.braceR);) {
				let { nameStringCode: n, variableName: i } = this.extractEnumKeyInfo(this.tokens.currentToken());
				this.tokens.removeInitialToken(), this.tokens.matches3(r.TokenType.eq, r.TokenType.string, r.TokenType.comma) || this.tokens.matches3(r.TokenType.eq, r.TokenType.string, r.TokenType.braceR) ? this.processStringLiteralEnumMember(e, n, i) : this.tokens.matches1(r.TokenType.eq) ? this.processExplicitValueEnumMember(e, n, i) : this.processImplicitValueEnumMember(e, n, i, t), this.tokens.matches1(r.TokenType.comma) && this.tokens.removeToken(), t = i ?? `${e}[${n}]`;
			}
		}
		extractEnumKeyInfo(e) {
			if (e.type === r.TokenType.name) {
				let t = this.tokens.identifierNameForToken(e);
				return {
					nameStringCode: `"${t}"`,
					variableName: i.default.call(void 0, t) ? t : null
				};
			}
			if (e.type === r.TokenType.string) {
				let t = this.tokens.stringValueForToken(e);
				return {
					nameStringCode: this.tokens.code.slice(e.start, e.end),
					variableName: i.default.call(void 0, t) ? t : null
				};
			}
			throw Error(`Expected name or string at beginning of enum element.`);
		}
		processStringLiteralEnumMember(e, t, n) {
			n == null ? (this.tokens.appendCode(`${e}[${t}]`), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.appendCode(`;`)) : (this.tokens.appendCode(`const ${n}`), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.appendCode(`; ${e}[${t}] = ${n};`));
		}
		processExplicitValueEnumMember(e, t, n) {
			let r = this.tokens.currentToken().rhsEndIndex;
			if (r == null) throw Error(`Expected rhsEndIndex on enum assign.`);
			if (n != null) {
				for (this.tokens.appendCode(`const ${n}`), this.tokens.copyToken(); this.tokens.currentIndex() < r;) this.rootTransformer.processToken();
				this.tokens.appendCode(`; ${e}[${e}[${t}] = ${n}] = ${t};`);
			} else {
				for (this.tokens.appendCode(`${e}[${e}[${t}]`), this.tokens.copyToken(); this.tokens.currentIndex() < r;) this.rootTransformer.processToken();
				this.tokens.appendCode(`] = ${t};`);
			}
		}
		processImplicitValueEnumMember(e, t, n, r) {
			let i = r == null ? `0` : `${r} + 1`;
			n != null && (this.tokens.appendCode(`const ${n} = ${i}; `), i = n), this.tokens.appendCode(`${e}[${e}[${t}] = ${i}] = ${t};`);
		}
	};
	e.default = TypeScriptTransformer;
})), fe = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function r(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var i = t(), a = n(), o = r(z()), s = r(H()), c = r(U()), l = r(W()), u = r(ce()), d = r(g()), f = r(le()), p = r(ue()), m = r(G()), h = r(K()), _ = r(de()), v = r(J());
	e.default = class RootTransformer {
		__init() {
			this.transformers = [];
		}
		__init2() {
			this.generatedVariables = [];
		}
		constructor(e, t, n, r) {
			RootTransformer.prototype.__init.call(this), RootTransformer.prototype.__init2.call(this), this.nameManager = e.nameManager, this.helperManager = e.helperManager;
			let { tokenProcessor: i, importProcessor: a } = e;
			this.tokens = i, this.isImportsTransformEnabled = t.includes(`imports`), this.isReactHotLoaderTransformEnabled = t.includes(`react-hot-loader`), this.disableESTransforms = !!r.disableESTransforms, r.disableESTransforms || (this.transformers.push(new m.default(i, this.nameManager)), this.transformers.push(new f.default(i)), this.transformers.push(new p.default(i, this.nameManager))), t.includes(`jsx`) && (r.jsxRuntime !== `preserve` && this.transformers.push(new d.default(this, i, a, this.nameManager, r)), this.transformers.push(new h.default(this, i, a, r)));
			let o = null;
			if (t.includes(`react-hot-loader`)) {
				if (!r.filePath) throw Error(`filePath is required when using the react-hot-loader transform.`);
				o = new _.default(i, r.filePath), this.transformers.push(o);
			}
			if (t.includes(`imports`)) {
				if (a === null) throw Error(`Expected non-null importProcessor with imports transform enabled.`);
				this.transformers.push(new s.default(this, i, a, this.nameManager, this.helperManager, o, n, !!r.enableLegacyTypeScriptModuleInterop, t.includes(`typescript`), t.includes(`flow`), !!r.preserveDynamicImport, !!r.keepUnusedImports));
			} else this.transformers.push(new c.default(i, this.nameManager, this.helperManager, o, t.includes(`typescript`), t.includes(`flow`), !!r.keepUnusedImports, r));
			t.includes(`flow`) && this.transformers.push(new l.default(this, i, t.includes(`imports`))), t.includes(`typescript`) && this.transformers.push(new v.default(this, i, t.includes(`imports`))), t.includes(`jest`) && this.transformers.push(new u.default(this, i, this.nameManager, a));
		}
		transform() {
			this.tokens.reset(), this.processBalancedCode();
			let e = this.isImportsTransformEnabled ? `"use strict";` : ``;
			for (let t of this.transformers) e += t.getPrefixCode();
			e += this.helperManager.emitHelpers(), e += this.generatedVariables.map((e) => ` var ${e};`).join(``);
			for (let t of this.transformers) e += t.getHoistedCode();
			let t = ``;
			for (let e of this.transformers) t += e.getSuffixCode();
			let n = this.tokens.finish(), { code: r } = n;
			if (r.startsWith(`#!`)) {
				let i = r.indexOf(`
`);
				return i === -1 && (i = r.length, r += `
`), {
					code: r.slice(0, i + 1) + e + r.slice(i + 1) + t,
					mappings: this.shiftMappings(n.mappings, e.length)
				};
			}
			return {
				code: e + r + t,
				mappings: this.shiftMappings(n.mappings, e.length)
			};
		}
		processBalancedCode() {
			let e = 0, t = 0;
			for (; !this.tokens.isAtEnd();) {
				if (this.tokens.matches1(a.TokenType.braceL) || this.tokens.matches1(a.TokenType.dollarBraceL)) e++;
				else if (this.tokens.matches1(a.TokenType.braceR)) {
					if (e === 0) return;
					e--;
				}
				if (this.tokens.matches1(a.TokenType.parenL)) t++;
				else if (this.tokens.matches1(a.TokenType.parenR)) {
					if (t === 0) return;
					t--;
				}
				this.processToken();
			}
		}
		processToken() {
			if (this.tokens.matches1(a.TokenType._class)) this.processClass();
			else {
				for (let e of this.transformers) if (e.process()) return;
				this.tokens.copyToken();
			}
		}
		processNamedClass() {
			if (!this.tokens.matches2(a.TokenType._class, a.TokenType.name)) throw Error(`Expected identifier for exported class name.`);
			let e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1);
			return this.processClass(), e;
		}
		processClass() {
			let e = o.default.call(void 0, this, this.tokens, this.nameManager, this.disableESTransforms), t = (e.headerInfo.isExpression || !e.headerInfo.className) && e.staticInitializerNames.length + e.instanceInitializerNames.length > 0, n = e.headerInfo.className;
			t && (n = this.nameManager.claimFreeName(`_class`), this.generatedVariables.push(n), this.tokens.appendCode(` (${n} =`));
			let r = this.tokens.currentToken().contextId;
			if (r == null) throw Error(`Expected class to have a context ID.`);
			for (this.tokens.copyExpectedToken(a.TokenType._class); !this.tokens.matchesContextIdAndLabel(a.TokenType.braceL, r);) this.processToken();
			this.processClassBody(e, n);
			let i = e.staticInitializerNames.map((e) => `${n}.${e}()`);
			t ? this.tokens.appendCode(`, ${i.map((e) => `${e}, `).join(``)}${n})`) : e.staticInitializerNames.length > 0 && this.tokens.appendCode(` ${i.map((e) => `${e};`).join(` `)}`);
		}
		processClassBody(e, t) {
			let { headerInfo: n, constructorInsertPos: r, constructorInitializerStatements: i, fields: o, instanceInitializerNames: s, rangesToRemove: c } = e, l = 0, u = 0, d = this.tokens.currentToken().contextId;
			if (d == null) throw Error(`Expected non-null context ID on class.`);
			this.tokens.copyExpectedToken(a.TokenType.braceL), this.isReactHotLoaderTransformEnabled && this.tokens.appendCode(`__reactstandin__regenerateByEval(key, code) {this[key] = eval(code);}`);
			let f = i.length + s.length > 0;
			if (r === null && f) {
				let e = this.makeConstructorInitCode(i, s, t);
				if (n.hasSuperclass) {
					let t = this.nameManager.claimFreeName(`args`);
					this.tokens.appendCode(`constructor(...${t}) { super(...${t}); ${e}; }`);
				} else this.tokens.appendCode(`constructor() { ${e}; }`);
			}
			for (; !this.tokens.matchesContextIdAndLabel(a.TokenType.braceR, d);) if (l < o.length && this.tokens.currentIndex() === o[l].start) {
				let e = !1;
				for (this.tokens.matches1(a.TokenType.bracketL) ? this.tokens.copyTokenWithPrefix(`${o[l].initializerName}() {this`) : this.tokens.matches1(a.TokenType.string) || this.tokens.matches1(a.TokenType.num) ? (this.tokens.copyTokenWithPrefix(`${o[l].initializerName}() {this[`), e = !0) : this.tokens.copyTokenWithPrefix(`${o[l].initializerName}() {this.`); this.tokens.currentIndex() < o[l].end;) e && this.tokens.currentIndex() === o[l].equalsIndex && this.tokens.appendCode(`]`), this.processToken();
				this.tokens.appendCode(`}`), l++;
			} else if (u < c.length && this.tokens.currentIndex() >= c[u].start) {
				for (this.tokens.currentIndex() < c[u].end && this.tokens.removeInitialToken(); this.tokens.currentIndex() < c[u].end;) this.tokens.removeToken();
				u++;
			} else this.tokens.currentIndex() === r && (this.tokens.copyToken(), f && this.tokens.appendCode(`;${this.makeConstructorInitCode(i, s, t)};`)), this.processToken();
			this.tokens.copyExpectedToken(a.TokenType.braceR);
		}
		makeConstructorInitCode(e, t, n) {
			return [...e, ...t.map((e) => `${n}.prototype.${e}.call(this)`)].join(`;`);
		}
		processPossibleArrowParamEnd() {
			if (this.tokens.matches2(a.TokenType.parenR, a.TokenType.colon) && this.tokens.tokenAtRelativeIndex(1).isType) {
				let e = this.tokens.currentIndex() + 1;
				for (; this.tokens.tokens[e].isType;) e++;
				if (this.tokens.matches1AtIndex(e, a.TokenType.arrow)) {
					for (this.tokens.removeInitialToken(); this.tokens.currentIndex() < e;) this.tokens.removeToken();
					return this.tokens.replaceTokenTrimmingLeftWhitespace(`) =>`), !0;
				}
			}
			return !1;
		}
		processPossibleAsyncArrowWithTypeParams() {
			if (!this.tokens.matchesContextual(i.ContextualKeyword._async) && !this.tokens.matches1(a.TokenType._async)) return !1;
			let e = this.tokens.tokenAtRelativeIndex(1);
			if (e.type !== a.TokenType.lessThan || !e.isType) return !1;
			let t = this.tokens.currentIndex() + 1;
			for (; this.tokens.tokens[t].isType;) t++;
			if (this.tokens.matches1AtIndex(t, a.TokenType.parenL)) {
				for (this.tokens.replaceToken(`async (`), this.tokens.removeInitialToken(); this.tokens.currentIndex() < t;) this.tokens.removeToken();
				return this.tokens.removeToken(), this.processBalancedCode(), this.processToken(), !0;
			}
			return !1;
		}
		processPossibleTypeRange() {
			if (this.tokens.currentToken().isType) {
				for (this.tokens.removeInitialToken(); this.tokens.currentToken().isType;) this.tokens.removeToken();
				return !0;
			}
			return !1;
		}
		shiftMappings(e, t) {
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				r !== void 0 && (e[n] = r + t);
			}
			return e;
		}
	};
})), pe = e(((e) => {
	e.__esModule = !0, e.LinesAndColumns = void 0;
	var t = `
`, n = `\r`, r = function() {
		function e(e) {
			this.string = e;
			for (var r = [0], i = 0; i < e.length;) switch (e[i]) {
				case t:
					i += t.length, r.push(i);
					break;
				case n:
					i += n.length, e[i] === t && (i += t.length), r.push(i);
					break;
				default: i++;
			}
			this.offsets = r;
		}
		return e.prototype.locationForIndex = function(e) {
			if (e < 0 || e > this.string.length) return null;
			for (var t = 0, n = this.offsets; n[t + 1] <= e;) t++;
			var r = e - n[t];
			return {
				line: t,
				column: r
			};
		}, e.prototype.indexForLocation = function(e) {
			var t = e.line, n = e.column;
			return t < 0 || t >= this.offsets.length || n < 0 || n > this.lengthOfLine(t) ? null : this.offsets[t] + n;
		}, e.prototype.lengthOfLine = function(e) {
			var t = this.offsets[e];
			return (e === this.offsets.length - 1 ? this.string.length : this.offsets[e + 1]) - t;
		}, e;
	}();
	e.LinesAndColumns = r, e.default = r;
})), me = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = t(pe()), i = n();
	function a(e, t) {
		if (t.length === 0) return ``;
		let n = Object.keys(t[0]).filter((e) => e !== `type` && e !== `value` && e !== `start` && e !== `end` && e !== `loc`), a = Object.keys(t[0].type).filter((e) => e !== `label` && e !== `keyword`), s = [
			`Location`,
			`Label`,
			`Raw`,
			...n,
			...a
		], c = new r.default(e), l = [s, ...t.map(d)], u = s.map(() => 0);
		for (let e of l) for (let t = 0; t < e.length; t++) u[t] = Math.max(u[t], e[t].length);
		return l.map((e) => e.map((e, t) => e.padEnd(u[t])).join(` `)).join(`
`);
		function d(t) {
			let r = e.slice(t.start, t.end);
			return [
				p(t.start, t.end),
				i.formatTokenType.call(void 0, t.type),
				o(String(r), 14),
				...n.map((e) => f(t[e], e)),
				...a.map((e) => f(t.type[e], e))
			];
		}
		function f(e, t) {
			return e === !0 ? t : e === !1 || e === null ? `` : String(e);
		}
		function p(e, t) {
			return `${m(e)}-${m(t)}`;
		}
		function m(e) {
			let t = c.locationForIndex(e);
			return t ? `${t.line + 1}:${t.column + 1}` : `Unknown`;
		}
	}
	e.default = a;
	function o(e, t) {
		return e.length > t ? `${e.slice(0, t - 3)}...` : e;
	}
})), he = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(), i = t(f());
	function a(e) {
		let t = /* @__PURE__ */ new Set();
		for (let n = 0; n < e.tokens.length; n++) e.matches1AtIndex(n, r.TokenType._import) && !e.matches3AtIndex(n, r.TokenType._import, r.TokenType.name, r.TokenType.eq) && o(e, n, t);
		return t;
	}
	e.default = a;
	function o(e, t, n) {
		t++, e.matches1AtIndex(t, r.TokenType.parenL) || (e.matches1AtIndex(t, r.TokenType.name) && (n.add(e.identifierNameAtIndex(t)), t++, e.matches1AtIndex(t, r.TokenType.comma) && t++), e.matches1AtIndex(t, r.TokenType.star) && (t += 2, n.add(e.identifierNameAtIndex(t)), t++), e.matches1AtIndex(t, r.TokenType.braceL) && (t++, s(e, t, n)));
	}
	function s(e, t, n) {
		for (;;) {
			if (e.matches1AtIndex(t, r.TokenType.braceR)) return;
			let a = i.default.call(void 0, e, t);
			if (t = a.endIndex, a.isType || n.add(a.rightName), e.matches2AtIndex(t, r.TokenType.comma, r.TokenType.braceR) || e.matches1AtIndex(t, r.TokenType.braceR)) return;
			if (e.matches1AtIndex(t, r.TokenType.comma)) t++;
			else throw Error(`Unexpected token: ${JSON.stringify(e.tokens[t])}`);
		}
	}
})), Y = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(v()), r = t(C()), i = w(), a = t(T()), o = t(D()), s = M(), c = re(), l = t(ie()), u = t(fe());
	t(me());
	var d = t(he());
	function f(e, t) {
		s.validateOptions.call(void 0, t);
		try {
			let n = p(e, t), i = new u.default(n, t.transforms, !!t.enableLegacyBabel5ModuleInterop, t).transform(), a = { code: i.code };
			if (t.sourceMapOptions) {
				if (!t.filePath) throw Error(`filePath must be specified when generating a source map.`);
				a = {
					...a,
					sourceMap: r.default.call(void 0, i, t.filePath, t.sourceMapOptions, e, n.tokenProcessor.tokens)
				};
			}
			return a;
		} catch (e) {
			throw t.filePath && (e.message = `Error transforming ${t.filePath}: ${e.message}`), e;
		}
	}
	e.transform = f;
	function p(e, t) {
		let r = t.transforms.includes(`jsx`), s = t.transforms.includes(`typescript`), u = t.transforms.includes(`flow`), f = t.disableESTransforms === !0, p = c.parse.call(void 0, e, r, s, u), m = p.tokens, h = p.scopes, g = new o.default(e, m), _ = new i.HelperManager(g), v = new l.default(e, m, u, f, _), y = !!t.enableLegacyTypeScriptModuleInterop, b = null;
		return t.transforms.includes(`imports`) ? (b = new n.default(g, v, y, t, t.transforms.includes(`typescript`), !!t.keepUnusedImports, _), b.preprocessTokens(), a.default.call(void 0, v, h, b.getGlobalNames()), t.transforms.includes(`typescript`) && !t.keepUnusedImports && b.pruneTypeOnlyImports()) : t.transforms.includes(`typescript`) && !t.keepUnusedImports && a.default.call(void 0, v, h, d.default.call(void 0, v)), {
			tokenProcessor: v,
			scopes: h,
			nameManager: g,
			importProcessor: b,
			helperManager: _
		};
	}
}));
export { Y as t };
