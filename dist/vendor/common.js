import { r as e, t } from "../rolldown-runtime.js";
import * as n from "os";
import * as r from "fs";
import * as i from "path";
import * as a from "events";
import { ok as o } from "assert";
import * as s from "child_process";
import { setTimeout as c } from "timers";
var l = t(((t) => {
	e(`net`);
	var n = e(`tls`), r = e(`http`), i = e(`https`), a = e(`events`);
	e(`assert`);
	var o = e(`util`);
	t.httpOverHttp = s, t.httpsOverHttp = c, t.httpOverHttps = l, t.httpsOverHttps = u;
	function s(e) {
		var t = new d(e);
		return t.request = r.request, t;
	}
	function c(e) {
		var t = new d(e);
		return t.request = r.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function l(e) {
		var t = new d(e);
		return t.request = i.request, t;
	}
	function u(e) {
		var t = new d(e);
		return t.request = i.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function d(e) {
		var t = this;
		t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on(`free`, function(e, n, r, i) {
			for (var a = p(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1), c.request.onSocket(e);
					return;
				}
			}
			e.destroy(), t.removeSocket(e);
		});
	}
	o.inherits(d, a.EventEmitter), d.prototype.addRequest = function(e, t, n, r) {
		var i = this, a = m({ request: e }, i.options, p(t, n, r));
		i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
			t.on(`free`, n), t.on(`close`, r), t.on(`agentRemove`, r), e.onSocket(t);
			function n() {
				i.emit(`free`, t, a);
			}
			function r(e) {
				i.removeSocket(t), t.removeListener(`free`, n), t.removeListener(`close`, r), t.removeListener(`agentRemove`, r);
			}
		});
	}, d.prototype.createSocket = function(e, t) {
		var n = this, r = {};
		n.sockets.push(r);
		var i = m({}, n.proxyOptions, {
			method: `CONNECT`,
			path: e.host + `:` + e.port,
			agent: !1,
			headers: { host: e.host + `:` + e.port }
		});
		e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers[`Proxy-Authorization`] = `Basic ` + new Buffer(i.proxyAuth).toString(`base64`)), h(`making CONNECT request`);
		var a = n.request(i);
		a.useChunkedEncodingByDefault = !1, a.once(`response`, o), a.once(`upgrade`, s), a.once(`connect`, c), a.once(`error`, l), a.end();
		function o(e) {
			e.upgrade = !0;
		}
		function s(e, t, n) {
			process.nextTick(function() {
				c(e, t, n);
			});
		}
		function c(i, o, s) {
			if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
				h(`tunneling socket could not be established, statusCode=%d`, i.statusCode), o.destroy();
				var c = Error(`tunneling socket could not be established, statusCode=` + i.statusCode);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else if (s.length > 0) {
				h(`got illegal response body from proxy`), o.destroy();
				var c = Error(`got illegal response body from proxy`);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else return h(`tunneling connection has established`), n.sockets[n.sockets.indexOf(r)] = o, t(o);
		}
		function l(t) {
			a.removeAllListeners(), h(`tunneling socket could not be established, cause=%s
`, t.message, t.stack);
			var i = Error(`tunneling socket could not be established, cause=` + t.message);
			i.code = `ECONNRESET`, e.request.emit(`error`, i), n.removeSocket(r);
		}
	}, d.prototype.removeSocket = function(e) {
		var t = this.sockets.indexOf(e);
		if (t !== -1) {
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			n && this.createSocket(n, function(e) {
				n.request.onSocket(e);
			});
		}
	};
	function f(e, t) {
		var r = this;
		d.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader(`host`), o = m({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, ``) : e.host
			}), s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s, t(s);
		});
	}
	function p(e, t, n) {
		return typeof e == `string` ? {
			host: e,
			port: t,
			localAddress: n
		} : e;
	}
	function m(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r == `object`) for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
				var s = i[a];
				r[s] !== void 0 && (e[s] = r[s]);
			}
		}
		return e;
	}
	var h = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var e = Array.prototype.slice.call(arguments);
		typeof e[0] == `string` ? e[0] = `TUNNEL: ` + e[0] : e.unshift(`TUNNEL:`), console.error.apply(console, e);
	} : function() {};
})), u = t(((e, t) => {
	t.exports = l();
})), d = t(((e) => {
	e.ProxyAgent = class {};
})), f = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { chmod: p, copyFile: m, lstat: h, mkdir: g, open: ee, readdir: _, rename: te, rm: v, rmdir: ne, stat: y, symlink: re, unlink: ie } = r.promises, b = process.platform === `win32`;
r.constants.O_RDONLY;
function x(e) {
	return f(this, void 0, void 0, function* () {
		try {
			yield y(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function S(e) {
	if (e = ae(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return b ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function C(e, t) {
	return f(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield y(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (b) {
				let n = i.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (w(n)) return e;
		}
		let r = e;
		for (let a of t) {
			e = r + a, n = void 0;
			try {
				n = yield y(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (b) {
					try {
						let t = i.dirname(e), n = i.basename(e).toUpperCase();
						for (let r of yield _(t)) if (n === r.toUpperCase()) {
							e = i.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				}
				if (w(n)) return e;
			}
		}
		return ``;
	});
}
function ae(e) {
	return e ||= ``, b ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function w(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var T = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function E(e) {
	return T(this, void 0, void 0, function* () {
		if (b && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
		try {
			yield v(e, {
				force: !0,
				maxRetries: 3,
				recursive: !0,
				retryDelay: 300
			});
		} catch (e) {
			throw Error(`File was unable to be removed ${e}`);
		}
	});
}
function D(e) {
	return T(this, void 0, void 0, function* () {
		o(e, `a path argument must be provided`), yield g(e, { recursive: !0 });
	});
}
function O(e, t) {
	return T(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield O(e, !1);
			if (!t) throw Error(b ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield k(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function k(e) {
	return T(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (b && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(i.delimiter)) e && t.push(e);
		if (S(e)) {
			let n = yield C(e, t);
			return n ? [n] : [];
		}
		if (e.includes(i.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(i.delimiter)) e && n.push(e);
		let r = [];
		for (let a of n) {
			let n = yield C(i.join(a, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var A = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const j = process.platform === `win32`;
var ToolRunner = class extends a.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if (j) {
			if (this._isCmdFile()) {
				i += n;
				for (let e of r) i += ` ${e}`;
			} else if (e.windowsVerbatimArguments) {
				i += `"${n}"`;
				for (let e of r) i += ` ${e}`;
			} else {
				i += this._windowsQuoteCmdArg(n);
				for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
			}
		} else {
			i += n;
			for (let e of r) i += ` ${e}`;
		}
		return i;
	}
	_processLineBuffer(e, t, r) {
		try {
			let i = t + e.toString(), a = i.indexOf(n.EOL);
			for (; a > -1;) r(i.substring(0, a)), i = i.substring(a + n.EOL.length), a = i.indexOf(n.EOL);
			return i;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return j && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if (j && this._isCmdFile()) {
			let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
			return t += `"`, [t];
		}
		return this.args;
	}
	_endsWith(e, t) {
		return e.endsWith(t);
	}
	_isCmdFile() {
		let e = this.toolPath.toUpperCase();
		return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
	}
	_windowsQuoteCmdArg(e) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
		if (!e) return `""`;
		let t = [
			` `,
			`	`,
			`&`,
			`(`,
			`)`,
			`[`,
			`]`,
			`{`,
			`}`,
			`^`,
			`=`,
			`;`,
			`!`,
			`'`,
			`+`,
			`,`,
			"`",
			`~`,
			`|`,
			`<`,
			`>`,
			`"`
		], n = !1;
		for (let r of e) if (t.some((e) => e === r)) {
			n = !0;
			break;
		}
		if (!n) return e;
		let r = `"`, i = !0;
		for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
		return r += `"`, r.split(``).reverse().join(``);
	}
	_uvQuoteCmdArg(e) {
		if (!e) return `""`;
		if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
		if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
		let t = `"`, n = !0;
		for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
		return t += `"`, t.split(``).reverse().join(``);
	}
	_cloneExecOptions(e) {
		e ||= {};
		let t = {
			cwd: e.cwd || process.cwd(),
			env: e.env || process.env,
			silent: e.silent || !1,
			windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
			failOnStdErr: e.failOnStdErr || !1,
			ignoreReturnCode: e.ignoreReturnCode || !1,
			delay: e.delay || 1e4
		};
		return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
	}
	_getSpawnOptions(e, t) {
		e ||= {};
		let n = {};
		return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
	}
	exec() {
		return A(this, void 0, void 0, function* () {
			return !S(this.toolPath) && (this.toolPath.includes(`/`) || j && this.toolPath.includes(`\\`)) && (this.toolPath = i.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield O(this.toolPath, !0), new Promise((e, t) => A(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let r = this._cloneExecOptions(this.options);
				!r.silent && r.outStream && r.outStream.write(this._getCommandString(r) + n.EOL);
				let i = new N(r, this.toolPath);
				if (i.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield x(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let a = this._getSpawnFileName(), o = s.spawn(a, this._getSpawnArgs(r), this._getSpawnOptions(this.options, a)), c = ``;
				o.stdout && o.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !r.silent && r.outStream && r.outStream.write(e), c = this._processLineBuffer(e, c, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let l = ``;
				if (o.stderr && o.stderr.on(`data`, (e) => {
					i.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !r.silent && r.errStream && r.outStream && (r.failOnStdErr ? r.errStream : r.outStream).write(e), l = this._processLineBuffer(e, l, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), o.on(`error`, (e) => {
					i.processError = e.message, i.processExited = !0, i.processClosed = !0, i.CheckComplete();
				}), o.on(`exit`, (e) => {
					i.processExitCode = e, i.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), i.CheckComplete();
				}), o.on(`close`, (e) => {
					i.processExitCode = e, i.processExited = !0, i.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), i.CheckComplete();
				}), i.on(`done`, (n, r) => {
					c.length > 0 && this.emit(`stdline`, c), l.length > 0 && this.emit(`errline`, l), o.removeAllListeners(), n ? t(n) : e(r);
				}), this.options.input) {
					if (!o.stdin) throw Error(`child process missing stdin`);
					o.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function M(e) {
	let t = [], n = !1, r = !1, i = ``;
	function a(e) {
		r && e !== `"` && (i += `\\`), i += e, r = !1;
	}
	for (let o = 0; o < e.length; o++) {
		let s = e.charAt(o);
		s === `"` ? r ? a(s) : n = !n : s === `\\` && r ? a(s) : s === `\\` && n ? r = !0 : s === ` ` && !n ? i.length > 0 && (t.push(i), i = ``) : a(s);
	}
	return i.length > 0 && t.push(i.trim()), t;
}
var N = class ExecState extends a.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = c(ExecState.HandleTimeout, this.delay, this)));
	}
	_debug(e) {
		this.emit(`debug`, e);
	}
	_setResult() {
		let e;
		this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
	}
	static HandleTimeout(e) {
		if (!e.done) {
			if (!e.processClosed && e.processExited) {
				let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
}, P = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function F(e, t, n) {
	return P(this, void 0, void 0, function* () {
		let r = M(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new ToolRunner(i, t, n).exec();
	});
}
var Expression = class {
	constructor(e, t = {}, n) {
		this.pattern = e, this.separator = t.separator || `.`, this.segments = this._parse(e), this.data = n, this._hasDeepWildcard = this.segments.some((e) => e.type === `deep-wildcard`), this._hasAttributeCondition = this.segments.some((e) => e.attrName !== void 0), this._hasPositionSelector = this.segments.some((e) => e.position !== void 0);
	}
	_parse(e) {
		let t = [], n = 0, r = ``;
		for (; n < e.length;) e[n] === this.separator ? n + 1 < e.length && e[n + 1] === this.separator ? (r.trim() && (t.push(this._parseSegment(r.trim())), r = ``), t.push({ type: `deep-wildcard` }), n += 2) : (r.trim() && t.push(this._parseSegment(r.trim())), r = ``, n++) : (r += e[n], n++);
		return r.trim() && t.push(this._parseSegment(r.trim())), t;
	}
	_parseSegment(e) {
		let t = { type: `tag` }, n = null, r = e, i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (i && (r = i[1] + i[3], i[2])) {
			let e = i[2].slice(1, -1);
			e && (n = e);
		}
		let a, o = r;
		if (r.includes(`::`)) {
			let t = r.indexOf(`::`);
			if (a = r.substring(0, t).trim(), o = r.substring(t + 2).trim(), !a) throw Error(`Invalid namespace in pattern: ${e}`);
		}
		let s, c = null;
		if (o.includes(`:`)) {
			let e = o.lastIndexOf(`:`), t = o.substring(0, e).trim(), n = o.substring(e + 1).trim();
			[
				`first`,
				`last`,
				`odd`,
				`even`
			].includes(n) || /^nth\(\d+\)$/.test(n) ? (s = t, c = n) : s = o;
		} else s = o;
		if (!s) throw Error(`Invalid segment pattern: ${e}`);
		if (t.tag = s, a && (t.namespace = a), n) {
			if (n.includes(`=`)) {
				let e = n.indexOf(`=`);
				t.attrName = n.substring(0, e).trim(), t.attrValue = n.substring(e + 1).trim();
			} else t.attrName = n.trim();
		}
		if (c) {
			let e = c.match(/^nth\((\d+)\)$/);
			e ? (t.position = `nth`, t.positionValue = parseInt(e[1], 10)) : t.position = c;
		}
		return t;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
}, ExpressionSet = class {
	constructor() {
		this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
	}
	add(e) {
		if (this._sealed) throw TypeError(`ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.`);
		if (this._patterns.has(e.pattern)) return this;
		if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
			let t = e.segments[e.segments.length - 1];
			if (t && t.type !== `deep-wildcard` && t.tag !== `*`) {
				let n = t.tag;
				this._deepByTerminalTag.has(n) || this._deepByTerminalTag.set(n, []), this._deepByTerminalTag.get(n).push(e);
			} else this._deepWildcards.push(e);
			return this;
		}
		let t = e.length, n = e.segments[e.segments.length - 1]?.tag;
		if (!n || n === `*`) this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
		else {
			let r = `${t}:${n}`;
			this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
		}
		return this;
	}
	addAll(e) {
		for (let t of e) this.add(t);
		return this;
	}
	has(e) {
		return this._patterns.has(e.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		return this._sealed = !0, this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(e) {
		return this.findMatch(e) !== null;
	}
	findMatch(e) {
		let t = e.getDepth(), n = e.getCurrentTag(), r = `${t}:${n}`, i = this._byDepthAndTag.get(r);
		if (i) {
			for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
		}
		let a = this._wildcardByDepth.get(t);
		if (a) {
			for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
		}
		let o = this._deepByTerminalTag.get(n);
		if (o) {
			for (let t = 0; t < o.length; t++) if (e.matches(o[t])) return o[t];
		}
		for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
		return null;
	}
}, MatcherView = class {
	constructor(e) {
		this._matcher = e;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		let t = this._matcher.path;
		if (t.length !== 0) return t[t.length - 1].values?.[e];
	}
	hasAttr(e) {
		let t = this._matcher.path;
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		return n.values !== void 0 && e in n.values;
	}
	getAnyParentAttr(e) {
		return this._matcher.getAnyParentAttr(e);
	}
	hasAnyParentAttr(e) {
		return this._matcher.hasAnyParentAttr(e);
	}
	getPosition() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
	}
	getCounter() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(e, t = !0) {
		return this._matcher.toString(e, t);
	}
	toArray() {
		return this._matcher.path.map((e) => e.tag);
	}
	matches(e) {
		return this._matcher.matches(e);
	}
	matchesAny(e) {
		return e.matchesAny(this._matcher);
	}
}, Matcher = class {
	constructor(e = {}) {
		this.separator = e.separator || `.`, this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
	}
	push(e, t = null, n = null, r = null) {
		this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
		let i = this.path.length, a = this.siblingStacks[i];
		a || (a = {
			counts: /* @__PURE__ */ new Map(),
			total: 0
		}, this.siblingStacks[i] = a);
		let o = n ? `${n}:${e}` : e, s = a.counts.get(o) || 0, c = a.total;
		a.counts.set(o, s + 1), a.total++;
		let l = {
			tag: e,
			position: c,
			counter: s
		};
		n != null && (l.namespace = n), t != null && (l.values = t), this.path.push(l);
		let u = this.path.length, d = r === null ? null : r.keep;
		if (d != null && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
			let n = d[e];
			t[n] !== void 0 && this._keptAttrs.push({
				depth: u,
				name: n,
				value: t[n]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return;
		this._pathStringCache = null;
		let e = this.path.pop();
		this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
		let t = this.path.length + 1;
		for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t;) this._keptAttrs.pop();
		return e;
	}
	updateCurrent(e) {
		if (this.path.length > 0) {
			let t = this.path[this.path.length - 1];
			e != null && (t.values = e);
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
	}
	hasAttr(e) {
		if (this.path.length === 0) return !1;
		let t = this.path[this.path.length - 1];
		return t.values !== void 0 && e in t.values;
	}
	getAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return t[n].value;
	}
	hasAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return !0;
		return !1;
	}
	getPosition() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(e, t = !0) {
		let n = e || this.separator;
		if (n === this.separator && t === !0) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			let e = this.path.map((e) => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
			return this._pathStringCache = e, e;
		}
		return this.path.map((e) => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
	}
	toArray() {
		return this.path.map((e) => e.tag);
	}
	reset() {
		this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
	}
	matches(e) {
		let t = e.segments;
		return t.length === 0 ? !1 : e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t);
	}
	_matchSimple(e) {
		if (this.path.length !== e.length) return !1;
		for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
		return !0;
	}
	_matchWithDeepWildcard(e) {
		let t = this.path.length - 1, n = e.length - 1;
		for (; n >= 0 && t >= 0;) {
			let r = e[n];
			if (r.type === `deep-wildcard`) {
				if (n--, n < 0) return !0;
				let r = e[n], i = !1;
				for (let e = t; e >= 0; e--) if (this._matchSegment(r, this.path[e], e === this.path.length - 1)) {
					t = e - 1, n--, i = !0;
					break;
				}
				if (!i) return !1;
			} else {
				if (!this._matchSegment(r, this.path[t], t === this.path.length - 1)) return !1;
				t--, n--;
			}
		}
		return n < 0;
	}
	_matchSegment(e, t, n) {
		if (e.tag !== `*` && e.tag !== t.tag || e.namespace !== void 0 && e.namespace !== `*` && e.namespace !== t.namespace || e.attrName !== void 0 && (!n || !t.values || !(e.attrName in t.values) || e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue))) return !1;
		if (e.position !== void 0) {
			if (!n) return !1;
			let r = t.counter ?? 0;
			if (e.position === `first` && r !== 0 || e.position === `odd` && r % 2 != 1 || e.position === `even` && r % 2 != 0 || e.position === `nth` && r !== e.positionValue) return !1;
		}
		return !0;
	}
	matchesAny(e) {
		return e.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((e) => ({ ...e })),
			siblingStacks: this.siblingStacks.map((e) => e && {
				counts: new Map(e.counts),
				total: e.total
			}),
			keptAttrs: this._keptAttrs.map((e) => ({ ...e }))
		};
	}
	restore(e) {
		this._pathStringCache = null, this.path = e.path.map((e) => ({ ...e })), this.siblingStacks = e.siblingStacks.map((e) => e && {
			counts: new Map(e.counts),
			total: e.total
		}), this._keptAttrs = (e.keptAttrs || []).map((e) => ({ ...e }));
	}
	readOnly() {
		return this._view;
	}
};
const I = (e, t, n = ``) => {
	let r = `[${e.replace(`:`, ``)}][${t.replace(`:`, ``)}]*`;
	return {
		name: RegExp(`^[${e}][${t}]*$`, n),
		ncName: RegExp(`^${r}$`, n),
		qName: RegExp(`^${r}(?::${r})?$`, n),
		nmToken: RegExp(`^[${t}]+$`, n),
		nmTokens: RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, n)
	};
}, L = I(`:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�`, `:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�\\-\\.\\d·̀-ͯ‿-⁀`), R = I(`:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿`, `:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿\\-\\.\\d·̀-ͯ҇‿-⁀`, `u`), z = I(`:A-Za-z_`, `:A-Za-z_\\-\\.\\d`), B = (e = `1.0`, t = !1) => t ? z : e === `1.1` ? R : L, V = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1 } = {}) => B(t, n).qName.test(e), H = [
	`name`,
	`ncName`,
	`qName`,
	`nmToken`,
	`nmTokens`
], U = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1, maxCacheSize: r = 2048 } = {}) => {
	if (!H.includes(e)) throw TypeError(`Unknown production "${e}". Must be one of: ${H.join(`, `)}`);
	let i = B(t, n)[e], a = /* @__PURE__ */ new Map(), o = (e) => {
		let t = a.get(e);
		if (t !== void 0) return t;
		let n = i.test(e);
		return a.size < r && a.set(e, n), n;
	};
	return o.reset = () => {
		a = /* @__PURE__ */ new Map();
	}, o;
};
var W = t(((e, t) => {
	var n = {};
	t.exports = n;
	var r = {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		gray: [90, 39],
		grey: [90, 39],
		brightRed: [91, 39],
		brightGreen: [92, 39],
		brightYellow: [93, 39],
		brightBlue: [94, 39],
		brightMagenta: [95, 39],
		brightCyan: [96, 39],
		brightWhite: [97, 39],
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgBrightRed: [101, 49],
		bgBrightGreen: [102, 49],
		bgBrightYellow: [103, 49],
		bgBrightBlue: [104, 49],
		bgBrightMagenta: [105, 49],
		bgBrightCyan: [106, 49],
		bgBrightWhite: [107, 49],
		blackBG: [40, 49],
		redBG: [41, 49],
		greenBG: [42, 49],
		yellowBG: [43, 49],
		blueBG: [44, 49],
		magentaBG: [45, 49],
		cyanBG: [46, 49],
		whiteBG: [47, 49]
	};
	Object.keys(r).forEach(function(e) {
		var t = r[e], i = n[e] = [];
		i.open = `\x1B[` + t[0] + `m`, i.close = `\x1B[` + t[1] + `m`;
	});
})), G = t(((e, t) => {
	t.exports = function(e, t) {
		t ||= process.argv;
		var n = t.indexOf(`--`), r = /^-{1,2}/.test(e) ? `` : `--`, i = t.indexOf(r + e);
		return i !== -1 && (n === -1 || i < n);
	};
})), K = t(((t, n) => {
	var r = e(`os`), i = G(), a = process.env, o = void 0;
	i(`no-color`) || i(`no-colors`) || i(`color=false`) ? o = !1 : (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) && (o = !0), `FORCE_COLOR` in a && (o = a.FORCE_COLOR.length === 0 || parseInt(a.FORCE_COLOR, 10) !== 0);
	function s(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function c(e) {
		if (o === !1) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !e.isTTY && o !== !0) return 0;
		var t = +!!o;
		if (process.platform === `win32`) {
			var n = r.release().split(`.`);
			return Number(process.versions.node.split(`.`)[0]) >= 8 && Number(n[0]) >= 10 && Number(n[2]) >= 10586 ? Number(n[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in a) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`
		].some(function(e) {
			return e in a;
		}) || a.CI_NAME === `codeship` ? 1 : t;
		if (`TEAMCITY_VERSION` in a) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION);
		if (`TERM_PROGRAM` in a) {
			var s = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return s >= 3 ? 3 : 2;
				case `Hyper`: return 3;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(a.TERM) ? 2 : /^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM) || `COLORTERM` in a ? 1 : (a.TERM, t);
	}
	function l(e) {
		return s(c(e));
	}
	n.exports = {
		supportsColor: l,
		stdout: l(process.stdout),
		stderr: l(process.stderr)
	};
})), q = t(((e, t) => {
	t.exports = function(e, t) {
		var n = ``;
		e ||= `Run the trap, drop the bass`, e = e.split(``);
		var r = {
			a: [
				`@`,
				`Ą`,
				`Ⱥ`,
				`Ʌ`,
				`Δ`,
				`Λ`,
				`Д`
			],
			b: [
				`ß`,
				`Ɓ`,
				`Ƀ`,
				`ɮ`,
				`β`,
				`฿`
			],
			c: [
				`©`,
				`Ȼ`,
				`Ͼ`
			],
			d: [
				`Ð`,
				`Ɗ`,
				`Ԁ`,
				`ԁ`,
				`Ԃ`,
				`ԃ`
			],
			e: [
				`Ë`,
				`ĕ`,
				`Ǝ`,
				`ɘ`,
				`Σ`,
				`ξ`,
				`Ҽ`,
				`੬`
			],
			f: [`Ӻ`],
			g: [`ɢ`],
			h: [
				`Ħ`,
				`ƕ`,
				`Ң`,
				`Һ`,
				`Ӈ`,
				`Ԋ`
			],
			i: [`༏`],
			j: [`Ĵ`],
			k: [
				`ĸ`,
				`Ҡ`,
				`Ӄ`,
				`Ԟ`
			],
			l: [`Ĺ`],
			m: [
				`ʍ`,
				`Ӎ`,
				`ӎ`,
				`Ԡ`,
				`ԡ`,
				`൩`
			],
			n: [
				`Ñ`,
				`ŋ`,
				`Ɲ`,
				`Ͷ`,
				`Π`,
				`Ҋ`
			],
			o: [
				`Ø`,
				`õ`,
				`ø`,
				`Ǿ`,
				`ʘ`,
				`Ѻ`,
				`ם`,
				`۝`,
				`๏`
			],
			p: [`Ƿ`, `Ҏ`],
			q: [`্`],
			r: [
				`®`,
				`Ʀ`,
				`Ȑ`,
				`Ɍ`,
				`ʀ`,
				`Я`
			],
			s: [
				`§`,
				`Ϟ`,
				`ϟ`,
				`Ϩ`
			],
			t: [
				`Ł`,
				`Ŧ`,
				`ͳ`
			],
			u: [`Ʊ`, `Ս`],
			v: [`ט`],
			w: [
				`Ш`,
				`Ѡ`,
				`Ѽ`,
				`൰`
			],
			x: [
				`Ҳ`,
				`Ӿ`,
				`Ӽ`,
				`ӽ`
			],
			y: [
				`¥`,
				`Ұ`,
				`Ӌ`
			],
			z: [`Ƶ`, `ɀ`]
		};
		return e.forEach(function(e) {
			e = e.toLowerCase();
			var t = r[e] || [` `], i = Math.floor(Math.random() * t.length);
			r[e] === void 0 ? n += e : n += r[e][i];
		}), n;
	};
})), J = t(((e, t) => {
	t.exports = function(e, t) {
		e ||= `   he is here   `;
		var n = {
			up: `̍.̎.̄.̅.̿.̑.̆.̐.͒.͗.͑.̇.̈.̊.͂.̓.̈.͊.͋.͌.̃.̂.̌.͐.̀.́.̋.̏.̒.̓.̔.̽.̉.ͣ.ͤ.ͥ.ͦ.ͧ.ͨ.ͩ.ͪ.ͫ.ͬ.ͭ.ͮ.ͯ.̾.͛.͆.̚`.split(`.`),
			down: `̖.̗.̘.̙.̜.̝.̞.̟.̠.̤.̥.̦.̩.̪.̫.̬.̭.̮.̯.̰.̱.̲.̳.̹.̺.̻.̼.ͅ.͇.͈.͉.͍.͎.͓.͔.͕.͖.͙.͚.̣`.split(`.`),
			mid: [
				`̕`,
				`̛`,
				`̀`,
				`́`,
				`͘`,
				`̡`,
				`̢`,
				`̧`,
				`̨`,
				`̴`,
				`̵`,
				`̶`,
				`͜`,
				`͝`,
				`͞`,
				`͟`,
				`͠`,
				`͢`,
				`̸`,
				`̷`,
				`͡`,
				` ҉`
			]
		}, r = [].concat(n.up, n.down, n.mid);
		function i(e) {
			return Math.floor(Math.random() * e);
		}
		function a(e) {
			var t = !1;
			return r.filter(function(n) {
				t = n === e;
			}), t;
		}
		function o(e, t) {
			var r = ``, o, s;
			for (s in t ||= {}, t.up = t.up === void 0 || t.up, t.mid = t.mid === void 0 || t.mid, t.down = t.down === void 0 || t.down, t.size = t.size === void 0 ? `maxi` : t.size, e = e.split(``), e) if (!a(s)) {
				switch (r += e[s], o = {
					up: 0,
					down: 0,
					mid: 0
				}, t.size) {
					case `mini`:
						o.up = i(8), o.mid = i(2), o.down = i(8);
						break;
					case `maxi`:
						o.up = i(16) + 3, o.mid = i(4) + 1, o.down = i(64) + 3;
						break;
					default: o.up = i(8) + 1, o.mid = i(6) / 2, o.down = i(8) + 1;
				}
				var c = [
					`up`,
					`mid`,
					`down`
				];
				for (var l in c) for (var u = c[l], d = 0; d <= o[u]; d++) t[u] && (r += n[u][i(n[u].length)]);
			}
			return r;
		}
		return o(e, t);
	};
})), Y = t(((e, t) => {
	t.exports = function(e) {
		return function(t, n, r) {
			if (t === ` `) return t;
			switch (n % 3) {
				case 0: return e.red(t);
				case 1: return e.white(t);
				case 2: return e.blue(t);
			}
		};
	};
})), X = t(((e, t) => {
	t.exports = function(e) {
		return function(t, n, r) {
			return n % 2 == 0 ? t : e.inverse(t);
		};
	};
})), Z = t(((e, t) => {
	t.exports = function(e) {
		var t = [
			`red`,
			`yellow`,
			`green`,
			`blue`,
			`magenta`
		];
		return function(n, r, i) {
			return n === ` ` ? n : e[t[r++ % t.length]](n);
		};
	};
})), oe = t(((e, t) => {
	t.exports = function(e) {
		var t = [
			`underline`,
			`inverse`,
			`grey`,
			`yellow`,
			`red`,
			`green`,
			`blue`,
			`white`,
			`cyan`,
			`magenta`,
			`brightYellow`,
			`brightRed`,
			`brightGreen`,
			`brightBlue`,
			`brightWhite`,
			`brightCyan`,
			`brightMagenta`
		];
		return function(n, r, i) {
			return n === ` ` ? n : e[t[Math.round(Math.random() * (t.length - 2))]](n);
		};
	};
})), se = t(((t, n) => {
	var r = {};
	n.exports = r, r.themes = {};
	var i = e(`util`), a = r.styles = W(), o = Object.defineProperties, s = /* @__PURE__ */ new RegExp(/[\r\n]+/g);
	r.supportsColor = K().supportsColor, r.enabled === void 0 && (r.enabled = r.supportsColor() !== !1), r.enable = function() {
		r.enabled = !0;
	}, r.disable = function() {
		r.enabled = !1;
	}, r.stripColors = r.strip = function(e) {
		return (`` + e).replace(/\x1B\[\d+m/g, ``);
	}, r.stylize = function(e, t) {
		if (!r.enabled) return e + ``;
		var n = a[t];
		return !n && t in r ? r[t](e) : n.open + e + n.close;
	};
	var c = /[|\\{}()[\]^$+*?.]/g, l = function(e) {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		return e.replace(c, `\\$&`);
	};
	function u(e) {
		var t = function e() {
			return p.apply(e, arguments);
		};
		return t._styles = e, t.__proto__ = f, t;
	}
	var d = (function() {
		var e = {};
		return a.grey = a.gray, Object.keys(a).forEach(function(t) {
			a[t].closeRe = new RegExp(l(a[t].close), `g`), e[t] = { get: function() {
				return u(this._styles.concat(t));
			} };
		}), e;
	})(), f = o(function() {}, d);
	function p() {
		var e = Array.prototype.slice.call(arguments).map(function(e) {
			return e != null && e.constructor === String ? e : i.inspect(e);
		}).join(` `);
		if (!r.enabled || !e) return e;
		for (var t = e.indexOf(`
`) != -1, n = this._styles, o = n.length; o--;) {
			var c = a[n[o]];
			e = c.open + e.replace(c.closeRe, c.open) + c.close, t && (e = e.replace(s, function(e) {
				return c.close + e + c.open;
			}));
		}
		return e;
	}
	r.setTheme = function(e) {
		if (typeof e == `string`) console.log(`colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));`);
		else for (var t in e) (function(t) {
			r[t] = function(n) {
				if (typeof e[t] == `object`) {
					var i = n;
					for (var a in e[t]) i = r[e[t][a]](i);
					return i;
				}
				return r[e[t]](n);
			};
		})(t);
	};
	function m() {
		var e = {};
		return Object.keys(d).forEach(function(t) {
			e[t] = { get: function() {
				return u([t]);
			} };
		}), e;
	}
	var h = function(e, t) {
		var n = t.split(``);
		return n = n.map(e), n.join(``);
	};
	for (var g in r.trap = q(), r.zalgo = J(), r.maps = {}, r.maps.america = Y()(r), r.maps.zebra = X()(r), r.maps.rainbow = Z()(r), r.maps.random = oe()(r), r.maps) (function(e) {
		r[e] = function(t) {
			return h(r.maps[e], t);
		};
	})(g);
	o(r, m());
})), Q = t(((e, t) => {
	t.exports = se();
})), ce = t(((e) => {
	e.Parser = class {};
})), le = t((() => {})), ue = t((() => {})), de = t(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), $ = t(((t, n) => {
	let r = e(`os`), i = e(`tty`), a = de(), { env: o } = process, s;
	a(`no-color`) || a(`no-colors`) || a(`color=false`) || a(`color=never`) ? s = 0 : (a(`color`) || a(`colors`) || a(`color=true`) || a(`color=always`)) && (s = 1), `FORCE_COLOR` in o && (s = o.FORCE_COLOR === `true` ? 1 : o.FORCE_COLOR === `false` ? 0 : o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
	function c(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function l(e, t) {
		if (s === 0) return 0;
		if (a(`color=16m`) || a(`color=full`) || a(`color=truecolor`)) return 3;
		if (a(`color=256`)) return 2;
		if (e && !t && s === void 0) return 0;
		let n = s || 0;
		if (o.TERM === `dumb`) return n;
		if (process.platform === `win32`) {
			let e = r.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in o) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in o) || o.CI_NAME === `codeship` ? 1 : n;
		if (`TEAMCITY_VERSION` in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
		if (o.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in o) {
			let e = parseInt((o.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (o.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(o.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM) || `COLORTERM` in o ? 1 : n;
	}
	function u(e) {
		return c(l(e, e && e.isTTY));
	}
	n.exports = {
		supportsColor: u,
		stdout: c(l(!0, i.isatty(1))),
		stderr: c(l(!0, i.isatty(2)))
	};
}));
export { Q as a, Matcher as c, F as d, D as f, u as g, d as h, ce as i, ExpressionSet as l, O as m, ue as n, U as o, E as p, le as r, V as s, $ as t, Expression as u };
