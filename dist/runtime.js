import { E as makeFolders, c as isAlive, d as version, i as withoutSecrets, o as besideFile, v as sha256 } from "./base.js";
import { t as require_yauzl } from "./vendor/yauzl.js";
import { createRequire } from "node:module";
import path from "node:path";
import { closeSync, createWriteStream, existsSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, statfsSync, symlinkSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import os from "node:os";
import util, { isDeepStrictEqual } from "node:util";
import { Worker } from "node:worker_threads";
import { spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
// src/runtime/errors.ts
/** Why this machine cannot train, and what to do about it. Commands end with exit code 3. */
var RuntimeError = class extends Error {
	name = "RuntimeError";
	code;
	remedy;
	constructor(code, message, remedy) {
		super(message);
		this.code = code;
		this.remedy = remedy;
	}
};
// src/runtime/cache.ts
/**
* The per-user folder of what is made once and kept: SEEDGATE_CACHE, else the platform's cache folder.
*
* @throws RuntimeError when it cannot be made
*/
function cacheFolder(env) {
	const folder = cachePath(env);
	try {
		makeFolders(folder);
	} catch (error) {
		throw new RuntimeError("folder", `The cache folder ${folder} cannot be made: ${error.message}.`, "Set SEEDGATE_CACHE to a folder that can be written to.");
	}
	return folder;
}
/** Where `cacheFolder` is, whether or not it has been made. */
const cachePath = (env) => path.resolve(env.SEEDGATE_CACHE || path.join(platformCache(env), "seedgate"));
function platformCache(env) {
	if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
	return path.join(homeFolder(), process.platform === "darwin" ? "Library/Caches" : ".cache");
}
/** @throws RuntimeError for a user without a home, as in a container that is run under a number that nobody has there */
function homeFolder() {
	try {
		return os.homedir();
	} catch {
		throw new RuntimeError("folder", `There is no place for the cache: HOME is not set, and the system knows no user ${process.getuid?.() ?? ""}.`, "Set SEEDGATE_CACHE to a folder that can be written to.");
	}
}
// src/runtime/hash.ts
/** SHA-256 of a file, in hex. 850 MB take 0.6 s on a CPU with SHA instructions. */
function hashFile(file) {
	const hash = createHash("sha256");
	const handle = openSync(file, "r");
	try {
		const buffer = Buffer.allocUnsafe(65536);
		for (let n = readSync(handle, buffer); n > 0; n = readSync(handle, buffer)) hash.update(buffer.subarray(0, n));
	} finally {
		closeSync(handle);
	}
	return hash.digest("hex");
}
/** Begins to hash files of hundreds of megabytes, in one thread: the other cores have other things to do. */
function beginHashing(files) {
	const thread = new Worker(besideFile("hash-thread", import.meta.url, "mjs"), {
		workerData: files,
		execArgv: []
	});
	thread.unref();
	const hashes = new Promise((resolve, reject) => {
		thread.on("message", resolve);
		thread.on("error", reject);
		thread.on("exit", () => reject(/* @__PURE__ */ new Error("the thread that hashes has ended")));
	});
	hashes.catch(() => {});
	return {
		hashes,
		keep: () => thread.ref()
	};
}
// src/runtime/entry.ts
const manifestName = "manifest.json";
/** What there is to know of the files in an entry's lib/, for its manifest. */
function describeFiles(entry, names) {
	return Object.fromEntries(names.map((name) => {
		const file = path.join(entry, "lib", name);
		return [name, {
			sha256: hashFile(file),
			size: statSync(file).size
		}];
	}));
}
/**
* Looks at every byte of an entry. There is no shortcut by time or size: 850 MB take 0.6 to 1.2 s once per
* command, in a thread, beside which there are other things to do.
*/
function lookAt(entry, expected) {
	let manifest;
	try {
		manifest = JSON.parse(readFileSync(path.join(entry, manifestName), "utf8"));
	} catch {
		return { fault: async () => "its manifest cannot be read" };
	}
	const asked = [];
	for (const { name, sha256, hashed } of expected) {
		const noted = manifest.files?.[name];
		const file = path.join(entry, "lib", name);
		try {
			if (hashed !== void 0 && realpathSync(file) === hashed) continue;
			const { size } = statSync(file);
			if (noted !== void 0 && size !== noted.size) return { fault: async () => `${name} has ${size} bytes and not ${noted.size}` };
		} catch {
			return { fault: async () => `${name} cannot be read` };
		}
		asked.push({
			name,
			file,
			wanted: sha256 ?? noted?.sha256
		});
	}
	const hashing = beginHashing(asked.map(({ file }) => file));
	return { async fault() {
		hashing.keep();
		const hashes = await hashing.hashes;
		const wrong = asked.findIndex(({ wanted }, i) => hashes[i] === void 0 || hashes[i] !== wanted);
		if (wrong === -1) return void 0;
		return `${asked[wrong]?.name} ${hashes[wrong] === void 0 ? "cannot be read" : "has been changed"}`;
	} };
}
/** What is wrong with an entry, or undefined: see `lookAt`. */
const faultOf = (entry, expected) => lookAt(entry, expected).fault();
/**
* Takes a bad entry away. It is moved aside first, so that no other process sees half of it; and only if it
* is still the folder that was looked at, because another process may have mended it meanwhile.
*
* @param inode of the folder when it was looked at
*/
function removeEntry(entry, inode) {
	const aside = path.join(path.dirname(entry), temporaryName("bad"));
	try {
		if (statSync(entry).ino !== inode) return;
		renameSync(entry, aside);
	} catch (error) {
		if (error.code === "ENOENT") return;
		throw error;
	}
	rmSync(aside, {
		recursive: true,
		force: true
	});
}
/** Makes a folder beside the entries that `placeEntry` turns into one. */
function makeTemporary(root) {
	const folder = path.join(root, temporaryName("making"));
	mkdirSync(folder);
	return folder;
}
/** Renaming a folder is atomic; when another process was faster, its entry is as good as this one. */
function placeEntry(temporary, entry) {
	try {
		renameSync(temporary, entry);
	} catch (error) {
		const { code } = error;
		if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
	}
}
/** Notes that an entry is in use, so that it is not taken for an old one. */
function touch(entry) {
	try {
		const now = /* @__PURE__ */ new Date();
		utimesSync(path.join(entry, manifestName), now, now);
	} catch {}
}
const day = 864e5;
/** Entries for another compiler or an older seedgate are kept this long after their last use. */
const keptFor = 60 * day;
/**
* Removes what set-ups left that were killed, and entries that nobody has used for long. Never fails.
*
* @param inUse the entry that this process relies on, which stays whatever a clock that was set meanwhile says of its
* age
*/
function sweep(root, inUse) {
	for (const name of readdirSync(root)) {
		const folder = path.join(root, name);
		if (folder === inUse) continue;
		try {
			if (isAbandoned(name, folder)) rmSync(folder, {
				recursive: true,
				force: true
			});
		} catch {}
	}
}
function isAbandoned(name, folder) {
	const age = (file) => Date.now() - statSync(file).mtimeMs;
	const owner = /^\.(?:making|bad)-([0-9a-f]+)-(\d+)-/.exec(name);
	if (owner === null) return age(path.join(folder, manifestName)) > keptFor;
	return owner[1] === host ? !isAlive(Number(owner[2])) : age(folder) > day;
}
const host = sha256(os.hostname()).slice(0, 8);
let count = 0;
function temporaryName(kind) {
	return `.${kind}-${host}-${process.pid}-${Date.now().toString(36)}${count++}`;
}
// src/runtime/exec.ts
/** pip's own settings may hold the way to a private index, and a cloud's index asks for that cloud's credentials. */
const needed = /^PIP_|^GOOGLE_APPLICATION_CREDENTIALS$/;
/** Milliseconds from the request to end to its enforcement. */
const grace = 2e3;
/**
* Runs a program without a shell, and without the job's tokens, and keeps what it printed. Rejects with the signal's reason
* alone, when the program and what it has started are gone.
*/
function exec(command, args, { env, signal }) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const child = spawn(command, args, {
			env: withoutSecrets(env, needed),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: signal !== void 0
		});
		let killer;
		const stop = () => {
			endGroup(child, "SIGTERM");
			killer = setTimeout(() => endGroup(child, "SIGKILL"), grace);
		};
		signal?.addEventListener("abort", stop);
		let output = "";
		let printed = "";
		const grown = (text, chunk) => (text + chunk.toString()).slice(-2e4);
		child.stdout.on("data", (chunk) => {
			output = grown(output, chunk);
			printed = grown(printed, chunk);
		});
		child.stderr.on("data", (chunk) => {
			output = grown(output, chunk);
		});
		child.on("error", (error) => resolve({
			code: null,
			error: error.code ?? error.message,
			output,
			printed
		}));
		child.on("close", (code) => {
			clearTimeout(killer);
			signal?.removeEventListener("abort", stop);
			if (signal?.aborted) reject(signal.reason);
			else resolve({
				code,
				output,
				printed
			});
		});
	});
}
function endGroup({ pid }, signal) {
	try {
		if (pid !== void 0) process.kill(-pid, signal);
	} catch {}
}
/** The last lines of an output, for messages. */
function lastLines(output, count = 5) {
	return output.trim().split("\n").slice(-count).join("\n");
}
// src/runtime/vendored.ts
/** Where the build puts what it makes of npm's packages: among the bundles, or in dist beside the source. */
const folder = new URL(import.meta.url.endsWith(".ts") ? "../../dist/" : "./", import.meta.url);
/** Sources of tfjs-node's binding, in `binding`, and the headers of Node's C interface, in `include`. */
const nativeSources = fileURLToPath(new URL("native/", folder));
/** Loads it, which takes a moment, and so not before it is wanted. */
const tensorflow = () => createRequire(import.meta.url)(fileURLToPath(new URL("tensorflow.cjs", folder)));
// src/runtime/binding.ts
const flags = [
	"-std=c++17",
	"-O2",
	"-fPIC",
	"-shared",
	"-DNAPI_VERSION=8",
	"-DNDEBUG"
];
/** @throws RuntimeError when they are not there */
function bindingSources() {
	try {
		return readSources();
	} catch (error) {
		throw new RuntimeError("package", `A file of seedgate itself cannot be read: ${error.message}.`, "Install seedgate anew; in a checkout, run npm run build.");
	}
}
function readSources() {
	const binding = path.join(nativeSources, "binding");
	const nodeApi = path.join(nativeSources, "include");
	const files = [
		"tfjs_backend.cc",
		"tfjs_binding.cc",
		"cpu_name.cc"
	].map((name) => path.join(binding, name));
	const hashed = [binding, nodeApi].flatMap((dir) => readdirSync(dir).filter((name) => /\.(cc|h)$/.test(name)).sort().map((name) => `${name} ${hashFile(path.join(dir, name))}`));
	return {
		binding,
		nodeApi,
		files,
		identity: [...[...files, path.join(nodeApi, "node_api.h")].map(hashFile), ...flags].join(" "),
		key: [...hashed, ...flags].join("\n")
	};
}
/** The C++ compiler: CXX, else g++, else c++, else clang++. @throws RuntimeError when there is none */
async function findCompiler(env) {
	const chosen = env.CXX?.trim();
	for (const words of chosen ? [chosen.split(/\s+/)] : [
		["g++"],
		["c++"],
		["clang++"]
	]) {
		const [command = "", ...args] = words;
		const ended = await exec(command, [...args, "--version"], { env });
		if (ended.code === 0) return {
			command,
			args,
			version: ended.printed.split("\n")[0] ?? ""
		};
	}
	throw new RuntimeError("compiler", chosen ? `The C++ compiler CXX=${chosen} cannot be run.` : "There is no C++ compiler (g++).", "Install one: apt-get install g++, dnf install gcc-c++, or xcode-select --install; or set CXX.");
}
/**
* Compiles tfjs-node's binding against the unpacked libraries.
*
* @param folder has lib/ and include/; gets lib/tfjs_binding.node
*/
async function compileBinding(folder, libraries, sources, compiler, options) {
	const output = path.join(folder, "lib", "tfjs_binding.node");
	mkdirSync(path.dirname(output), { recursive: true });
	const ended = await exec(compiler.command, [
		...compiler.args,
		...flags,
		`-I${sources.binding}`,
		`-I${path.join(folder, "include")}`,
		`-I${sources.nodeApi}`,
		...["-o", output],
		...sources.files,
		...link(path.join(folder, "lib"), libraries)
	], options);
	if (ended.code === 0 && existsSync(output)) return;
	if (/No space left/i.test(ended.output)) throw new RuntimeError("disk", "The disk is full while the binding is compiled.", "Make room or set SEEDGATE_CACHE.");
	throw new RuntimeError("compiler", `The binding cannot be compiled by ${compiler.command}:\n${lastLines(ended.output, 15)}`, "A g++ of version 9 or later with the headers of the C++ library is needed.");
}
/**
* Arguments that bind to the libraries beside the binding. On Linux the path is an RPATH and not the RUNPATH
* of today's linkers, because LD_LIBRARY_PATH goes before a RUNPATH: another TensorFlow on it would be
* loaded in place of the one whose hash was checked. For the same reason both libraries are named as needed
* even if no symbol of one is used.
*/
function link(lib, libraries) {
	if (process.platform === "darwin") return [
		"-undefined",
		"dynamic_lookup",
		"-Wl,-rpath,@loader_path",
		...libraries.map((name) => path.join(lib, name))
	];
	return [
		"-Wl,--disable-new-dtags,-rpath,$ORIGIN",
		"-Wl,--allow-shlib-undefined",
		"-Wl,--no-as-needed",
		`-L${lib}`,
		...libraries.map((name) => `-l:${name}`)
	];
}
// src/runtime/given.ts
/**
* What SEEDGATE_LIBTENSORFLOW points to: a folder as in the wheel (`site-packages/tensorflow`), or one with
* lib/ and include/. The libraries are hashed here, once per command.
*
* @returns undefined when the variable is not set
* @throws RuntimeError that names what is missing in the folder
*/
function givenLibraries(env) {
	if (!env.SEEDGATE_LIBTENSORFLOW) return void 0;
	const dir = path.resolve(env.SEEDGATE_LIBTENSORFLOW);
	const names = process.platform === "darwin" ? ["libtensorflow_cc.2.dylib", "libtensorflow_framework.2.dylib"] : ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"];
	const find = (name) => [dir, path.join(dir, "lib")].map((d) => path.join(d, name)).find(existsSync);
	const include = path.join(dir, "include");
	const missing = names.filter((n) => find(n) === void 0);
	if (!existsSync(path.join(include, "tensorflow", "c", "c_api.h"))) missing.push("include/tensorflow/c/c_api.h");
	if (missing.length > 0) throw new RuntimeError("libraries", `SEEDGATE_LIBTENSORFLOW=${dir}: there is no ${missing.join(", ")}.`, "Point it to the folder \"tensorflow\" of an unpacked wheel, or to one with the two libraries (also in lib/) and include/.");
	const libraries = names.map((name) => {
		const file = realpathSync(find(name));
		return {
			name,
			file,
			sha256: hashFile(file)
		};
	});
	return {
		dir,
		include,
		headers: hashHeaders(include),
		libraries,
		version: versionOf(dir)
	};
}
function hashHeaders(include) {
	const folder = path.join(include, "tensorflow", "c");
	const names = readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((n) => n.endsWith(".h"));
	return sha256(names.sort().map((name) => `${name} ${hashFile(path.join(folder, name))}`).join("\n"));
}
/** A wheel has its metadata beside the folder of the package. */
function versionOf(dir) {
	try {
		for (const name of readdirSync(path.dirname(dir))) {
			if (!/^tensorflow(_cpu)?-.*\.dist-info$/.test(name)) continue;
			const metadata = readFileSync(path.join(path.dirname(dir), name, "METADATA"), "utf8");
			const version = /^Version: (\S+)$/m.exec(metadata)?.[1];
			if (version !== void 0) return version;
		}
	} catch {}
	return "of unknown version";
}
// src/runtime/cpu.ts
/** Vector extensions that matter to the speed or the bits of training. */
const interesting = [
	"sse4_2",
	"avx",
	"avx2",
	"fma",
	"avx512f",
	"avx512_bf16",
	"amx_bf16",
	"neon",
	"asimd",
	"sve"
];
/** Vector features that the system reports for its first CPU; empty where it does not. */
function vectorFeatures() {
	try {
		const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "";
		const flags = new Set(line.trim().split(/\s+/));
		return interesting.filter((f) => flags.has(f));
	} catch {
		return process.arch === "arm64" ? ["neon"] : [];
	}
}
/**
* Instruction set that compiled code is held to. On x64 it is AVX2 whatever the CPU has beyond it, so that
* two machines give the same bits.
*/
function instructionSet() {
	if (process.arch !== "x64") return process.arch;
	const features = vectorFeatures();
	if (features.length === 0 || features.includes("avx2")) return "AVX2";
	return features.includes("avx") ? "AVX" : "SSE4_2";
}
// src/runtime/machine.ts
/** The machine that this process runs on. Takes about 30 ms, so it is asked for before a set-up only. */
function thisMachine() {
	const { platform, arch } = process;
	return {
		platform,
		arch,
		glibc: ((platform === "linux" ? process.report?.getReport() : void 0)?.header)?.glibcVersionRuntime,
		features: vectorFeatures()
	};
}
/** @throws RuntimeError on Windows, whichever libraries are used */
function refuseWindows(platform) {
	if (platform !== "win32") return;
	throw new RuntimeError("platform", "Windows is not supported.", "Use WSL: https://learn.microsoft.com/windows/wsl");
}
/**
* Says before anything is downloaded that the wheel's libraries could not be loaded here.
*
* @throws RuntimeError without glibc 2.27 (as the wheel's tag requires) or, on x64, without AVX
*/
function requireMachine({ platform, arch, glibc, features }) {
	if (platform === "linux" && glibc === void 0) throw new RuntimeError("platform", "This Linux has another C library than glibc, such as musl; native TensorFlow needs glibc.", "Use an image with glibc, for instance node:22-bookworm in place of node:22-alpine.");
	if (glibc !== void 0 && older(glibc, "2.27")) throw new RuntimeError("platform", `This Linux has glibc ${glibc}; native TensorFlow needs 2.27 or later.`, "Use a later release of the system.");
	if (arch === "x64" && features.length > 0 && !features.includes("avx")) throw new RuntimeError("platform", `This CPU has no AVX (it has ${features.join(" ")}); native TensorFlow needs it.`, "Use another machine, or a virtual machine whose CPU model passes AVX on.");
}
/** Whether version a comes before b; both as major.minor. */
function older(a, b) {
	const [major = 0, minor = 0] = a.split(".").map(Number);
	const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
	return major !== bMajor ? major < bMajor : minor < bMinor;
}
// src/runtime/pins.ts
const tensorflowVersion = "2.21.0";
/** The wheel's tag for Python; any Python can download it, none has to run it. */
const pythonTag = {
	version: "3.11",
	implementation: "cp",
	abi: "cp311"
};
const gigabyte = 1e9;
/** Linux x64 is tested. Linux arm64 was run under emulation once; macOS arm64's wheel was downloaded and hashed, but never run. */
const pins = {
	"linux-x64": {
		package: "tensorflow-cpu",
		tag: "manylinux_2_27_x86_64",
		wheel: "2b847d217b02ee7731ed91431daf3250daa0196c3c94614d23be27232e6e5b6c",
		libraries: [{
			name: "libtensorflow_cc.so.2",
			sha256: "6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e",
			cacheSizes: 583128840
		}, {
			name: "libtensorflow_framework.so.2",
			sha256: "f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b",
			cacheSizes: 51383336
		}],
		space: 1.3 * gigabyte
	},
	"linux-arm64": {
		package: "tensorflow",
		tag: "manylinux_2_27_aarch64",
		wheel: "4b24aca16d527a3cf1c37f720c04c484c3d20f4d0fdfa98632ac8b9f3be6eb5c",
		libraries: [{
			name: "libtensorflow_cc.so.2",
			sha256: "5f7de6ba6478ed7b83767a6e661e3e6e6931b05c64db14ba98250e52316a007c"
		}, {
			name: "libtensorflow_framework.so.2",
			sha256: "deade33b9ab90ff468fd1d1f8f6079bec5a3a507cf2d13c3218aa8beec28aeb3"
		}],
		space: 1.3 * gigabyte
	},
	"darwin-arm64": {
		package: "tensorflow",
		tag: "macosx_12_0_arm64",
		wheel: "51f46f4806139d01fc7920cc72a4c75876f80649bf40ff083ab6212ceb43ca88",
		libraries: [{
			name: "libtensorflow_cc.2.dylib",
			sha256: "753272d059c7be51f64369aaa8e12ac514ce372e0c4ba66f3cc49ec3b1c33384"
		}, {
			name: "libtensorflow_framework.2.dylib",
			sha256: "e581d6db9e26f13e49327427e5d304cecbfe45d3467db7700e058857a4fd76bb"
		}],
		space: 1.3 * gigabyte
	}
};
/** Where a library keeps Eigen's cache sizes; undefined for one of which it is not known. */
const cacheSizesIn = (sha256) => Object.values(pins).flatMap(({ libraries }) => libraries).find((library) => library.sha256 === sha256)?.cacheSizes;
/** @throws RuntimeError on a platform that has no pin */
function pinFor(platform, arch) {
	const pin = pins[`${platform}-${arch}`];
	if (pin !== void 0) return pin;
	throw new RuntimeError("platform", `${platform} ${arch} is not supported; there is a native TensorFlow for ${Object.keys(pins).join(", ")}.`, "Use one of these platforms, or set SEEDGATE_LIBTENSORFLOW to a folder with libraries for this one.");
}
/** The file that pip checks the download against. */
function requirements(pin) {
	return `${pin.package}==${tensorflowVersion} --hash=sha256:${pin.wheel}\n`;
}
const bindingName = "tfjs_binding.node";
/** What this machine and its environment ask for. @throws RuntimeError on a platform that has none, or for given libraries that are not there */
function want({ env, pin }) {
	refuseWindows(process.platform);
	const given = givenLibraries(env);
	const sources = bindingSources();
	const origin = given ? { given } : { pin: pin ?? pinFor(process.platform, process.arch) };
	const identity = "given" in origin ? origin.given.headers : origin.pin.wheel;
	const { libraries } = "given" in origin ? origin.given : origin.pin;
	const parts = [
		2,
		process.platform,
		process.arch,
		identity,
		...libraries.map((l) => l.sha256)
	];
	return {
		origin,
		libraries: libraries.map(({ name, sha256 }) => ({
			name,
			sha256
		})),
		sources,
		root: path.join(cacheFolder(env), "runtime"),
		prefix: sha256([...parts, sources.key].join("\n")).slice(0, 24)
	};
}
/** A binding made by one system's compiler need not load on another system that shares the cache. */
function entryName({ prefix }, compiler) {
	return `${prefix}-${sha256(compiler.version).slice(0, 8)}`;
}
function expectedFiles({ origin, libraries }) {
	return [...("given" in origin ? origin.given.libraries.map((l) => ({
		...l,
		hashed: l.file
	})) : void 0) ?? libraries, { name: bindingName }];
}
/** What an entry is once it is known to be whole. */
function runtimeIn(entry, { origin, libraries, sources }) {
	return {
		dir: entry,
		binding: path.join(entry, "lib", bindingName),
		libraries,
		tensorflow: "given" in origin ? origin.given.version : tensorflowVersion,
		hash: sha256([...libraries.map((l) => l.sha256), sources.identity].join("\n")),
		source: "given" in origin ? "SEEDGATE_LIBTENSORFLOW" : "wheel"
	};
}
// src/runtime/ahead.ts
/** What tells a folder from one that was made later under its name; a number alone may be given again. */
function placeOf(folder) {
	const { ino, ctimeNs } = statSync(folder, { bigint: true });
	return `${ino} ${ctimeNs}`;
}
/**
* Begins to look at every byte of what `ensureRuntime` will most likely find, in a thread: reading a suite takes as long on
* another core. Nobody is kept from ending by it.
*
* @returns undefined where there is nothing to begin with; what is wrong then `ensureRuntime` says
*/
function lookAhead(options) {
	if (options.env.SEEDGATE_LIBTENSORFLOW) return void 0;
	if (!existsSync(cachePath(options.env))) return void 0;
	try {
		const wanted = want(options);
		const [name, ...others] = readdirSync(wanted.root).filter((n) => n.startsWith(`${wanted.prefix}-`));
		if (name === void 0 || others.length > 0) return void 0;
		const entry = path.join(wanted.root, name);
		const place = placeOf(entry);
		return {
			...lookAt(entry, expectedFiles(wanted)),
			runtime: runtimeIn(entry, wanted),
			isThere: () => existsSync(entry) && placeOf(entry) === place
		};
	} catch {
		return;
	}
}
/** Whether a runtime that was found is to the letter what was looked at, and was not made anew meanwhile. */
const isAsLookedAt = (runtime, ahead) => ahead.isThere() && isDeepStrictEqual(runtime, ahead.runtime);
// src/runtime/unpack.ts
var import_yauzl = require_yauzl();
/** Headers that tfjs-node's binding reads; the wheel has many more. */
const headers = /^tensorflow\/include\/(tensorflow\/c|tensorflow\/core\/platform|xla\/tsl|tsl)\//;
/**
* Streams the two libraries and the headers out of a wheel.
*
* @param target gets lib/ and include/
*/
async function unpackWheel(wheel, pin, target, signal) {
	const zip = await openZip(wheel);
	const missing = new Set(pin.libraries.map((l) => `tensorflow/${l.name}`));
	await new Promise((resolve, reject) => {
		zip.on("error", reject);
		zip.on("end", resolve);
		zip.on("entry", (entry) => {
			const name = entry.fileName;
			const isLibrary = missing.delete(name);
			if (!isLibrary && (!headers.test(name) || !name.endsWith(".h"))) return zip.readEntry();
			const file = isLibrary ? path.join(target, "lib", path.basename(name)) : path.join(target, name.slice(11));
			extract(zip, entry, file, signal).then(() => zip.readEntry(), reject);
		});
		zip.readEntry();
	}).catch((error) => {
		zip.close();
		throw signal?.aborted ? signal.reason : wheelError(error);
	});
	if (missing.size > 0) throw new RuntimeError("wheel", `The wheel has no ${[...missing].join(", ")}.`, "Please report this with seedgate doctor.");
}
function openZip(wheel) {
	return new Promise((resolve, reject) => {
		(0, import_yauzl.open)(wheel, { lazyEntries: true }, (error, zip) => error ? reject(wheelError(error)) : resolve(zip));
	});
}
async function extract(zip, entry, file, signal) {
	mkdirSync(path.dirname(file), { recursive: true });
	const source = await new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => error ? reject(error) : resolve(stream));
	});
	await pipeline(source, createWriteStream(file), { ...signal && { signal } });
}
function wheelError(error) {
	const { message, code } = error;
	if (code === "ENOSPC") return new RuntimeError("disk", `The disk is full: ${message}.`, "Make room or set SEEDGATE_CACHE.");
	return new RuntimeError("wheel", `The wheel cannot be unpacked: ${message}.`, "Run it again; the download is made anew.");
}
// src/runtime/wheel.ts
/**
* Has pip download the pinned wheel, so that a user's mirrors, proxies and offline wheel folders are
* used as configured. pip refuses any other content than the pinned one.
*
* @returns the wheel's path
* @throws RuntimeError by what is missing: python, pip, the network, the right content
*/
async function downloadWheel(pin, folder, options) {
	const { env } = options;
	mkdirSync(folder, { recursive: true });
	const list = path.join(folder, "requirements.txt");
	writeFileSync(list, requirements(pin));
	const { version, implementation, abi } = pythonTag;
	const temporary = path.join(folder, "tmp");
	mkdirSync(temporary);
	const ended = await exec("python3", [
		...[
			"-m",
			"pip",
			"download",
			"--quiet",
			"--disable-pip-version-check",
			"--no-cache-dir",
			"--no-deps"
		],
		...[
			"--require-hashes",
			"--only-binary=:all:",
			"--python-version",
			version,
			"--implementation",
			implementation
		],
		...[
			"--abi",
			abi,
			"--platform",
			pin.tag,
			"--dest",
			folder,
			"--requirement",
			list
		]
	], {
		...options,
		env: {
			...env,
			TMPDIR: temporary,
			PIP_REQUIRE_VIRTUALENV: "0"
		}
	});
	if (ended.code !== 0) {
		await requirePip(env);
		throw downloadError(pin, ended.output);
	}
	const wheel = readdirSync(folder).find((name) => name.endsWith(".whl"));
	if (wheel === void 0) throw new RuntimeError("wheel", `pip ended well but left no wheel of ${pin.package}.`, "Run it again; see pip debug.");
	const file = path.join(folder, wheel);
	if (hashFile(file) !== pin.wheel) throw wrongContent(pin);
	return file;
}
/** @throws RuntimeError when python3 or its pip is missing */
async function requirePip(env) {
	const python = await exec("python3", ["--version"], { env });
	if (python.code !== 0) throw new RuntimeError("python", "python3 is missing; its pip downloads the native TensorFlow.", "Install it: apt-get install python3 python3-pip, dnf install python3-pip, or brew install python.");
	const pip = await exec("python3", [
		"-m",
		"pip",
		"--version"
	], { env });
	if (pip.code !== 0) throw new RuntimeError("pip", "python3 has no pip, which downloads the native TensorFlow.", "Install it: apt-get install python3-pip, dnf install python3-pip, or python3 -m ensurepip.");
	return `${python.output.trim()}, ${pip.output.trim().split(" ").slice(0, 2).join(" ")}`;
}
function wrongContent(pin) {
	return new RuntimeError("hash", `The wheel of ${pin.package} that was downloaded is not the pinned one (SHA-256 ${pin.wheel}).`, "A proxy, a mirror or a wheel folder has other content; see pip config list. Nothing of it was used.");
}
function downloadError(pin, output) {
	const said = `pip says:\n${lastLines(output)}`;
	if (/do not match the hashes|THESE PACKAGES DO NOT MATCH/i.test(output)) return wrongContent(pin);
	if (/No space left/i.test(output)) return new RuntimeError("disk", `The disk is full. ${said}`, "Make room or set SEEDGATE_CACHE.");
	if (/is invalid|not a zip|BadZipFile|Invalid wheel/i.test(output)) return wrongContent(pin);
	if (/No matching distribution/i.test(output) && !/connection|timed out|SSL|proxy/i.test(output)) return new RuntimeError("network", `pip finds no ${pin.package} ${tensorflowVersion} for ${pin.tag}: its index or wheel folder does not have it or cannot be reached. ${said}`, "Have the mirror serve it, or put its wheel into a folder and set PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR.");
	return new RuntimeError("network", `pip cannot download ${pin.package}. ${said}`, "Check the network, or have pip use a mirror (PIP_INDEX_URL), a proxy (HTTPS_PROXY) or a folder of wheels (PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR).");
}
// src/runtime/ensure.ts
/**
* The runtime for this machine, made when it is not in the cache yet. Two processes that make it at once
* both end well, and a set-up that is killed leaves nothing that would be taken for whole.
*
* @throws RuntimeError with the remedy; the signal's reason
*/
async function ensureRuntime(options) {
	const wanted = want(options);
	try {
		let fault = "";
		for (let round = 0; round < 2; round++) {
			const found = await lookUp(wanted, options);
			if (found !== void 0) {
				sweep(wanted.root, found.dir);
				return found;
			}
			const compiler = await findCompiler(options.env);
			const entry = path.join(wanted.root, entryName(wanted, compiler));
			await make(entry, wanted, compiler, options);
			const wrong = await faultOf(entry, expectedFiles(wanted));
			if (wrong === void 0) return used(entry, wanted);
			fault = `${entry}: ${wrong}.`;
		}
		throw new RuntimeError("hash", fault, "The disk or another program changes what is written into the cache folder; check it.");
	} catch (error) {
		throw fileError(error);
	}
}
/**
* The runtime if it is in the cache; nothing is made or mended.
*
* @throws RuntimeError on a platform that has none, or for libraries that were given and are not there
*/
async function findRuntime(options) {
	const wanted = want(options);
	for (const name of await candidates(wanted, options.env)) {
		const entry = path.join(wanted.root, name);
		if (await faultOf(entry, expectedFiles(wanted)) === void 0) return used(entry, wanted);
	}
}
/**
* The folder in the cache that holds the runtime for this machine or will hold it, for whoever carries it from one
* machine to the next; undefined for libraries that were given, which are not the cache's.
*
* @throws RuntimeError without a compiler, or on a platform that has no runtime
*/
async function runtimeFolder(options) {
	const wanted = want(options);
	if ("given" in wanted.origin) return void 0;
	return path.join(wanted.root, entryName(wanted, await findCompiler(options.env)));
}
/** An entry that is whole, as one that somebody relies on. */
function used(entry, wanted) {
	touch(entry);
	return runtimeIn(entry, wanted);
}
/** Names of the entries that would do. Without a compiler, which only a set-up needs, any one's does. */
async function candidates(wanted, env) {
	if (!existsSync(wanted.root)) return [];
	try {
		const name = entryName(wanted, await findCompiler(env));
		return existsSync(path.join(wanted.root, name)) ? [name] : [];
	} catch (error) {
		if (!(error instanceof RuntimeError)) throw error;
		return readdirSync(wanted.root).filter((name) => name.startsWith(`${wanted.prefix}-`));
	}
}
/** Finds a good entry and takes bad ones away. */
async function lookUp(wanted, { env, log, ahead }) {
	for (const name of await candidates(wanted, env)) {
		const entry = path.join(wanted.root, name);
		const inode = statSync(entry, { throwIfNoEntry: false })?.ino;
		if (inode === void 0) continue;
		const fault = await ((ahead?.runtime.dir === entry && ahead.isThere() ? ahead : void 0) ?? lookAt(entry, expectedFiles(wanted))).fault();
		if (fault === void 0) return used(entry, wanted);
		log(`${entry}: ${fault}; it is made anew`);
		removeEntry(entry, inode);
	}
}
async function make(entry, wanted, compiler, options) {
	const { env, log, signal } = options;
	makeFolders(wanted.root);
	sweep(wanted.root, entry);
	const folder = makeTemporary(wanted.root);
	try {
		if ("given" in wanted.origin) takeGiven(wanted.origin.given, folder, log);
		else await takeWheel(wanted.origin.pin, folder, options);
		log("compiling the binding");
		const names = wanted.libraries.map((l) => l.name);
		await compileBinding(folder, names, wanted.sources, compiler, {
			env,
			signal
		});
		rmSync(path.join(folder, "include"), {
			recursive: true,
			force: true
		});
		const files = describeFiles(folder, [...names, bindingName]);
		const manifest = {
			layout: 2,
			compiler: compiler.version,
			files
		};
		writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
		placeEntry(folder, entry);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function takeGiven(given, folder, log) {
	log(`using the TensorFlow libraries in ${given.dir}`);
	mkdirSync(path.join(folder, "lib"));
	for (const { name, file } of given.libraries) symlinkSync(file, path.join(folder, "lib", name));
	symlinkSync(given.include, path.join(folder, "include"));
}
async function takeWheel(pin, folder, { env, log, signal }) {
	requireMachine(thisMachine());
	requireSpace(folder, pin.space);
	log(`downloading native TensorFlow ${tensorflowVersion} (about 270 MB, once)`);
	const wheel = await downloadWheel(pin, path.join(folder, "wheel"), {
		env,
		signal
	});
	log("unpacking its libraries");
	await unpackWheel(wheel, pin, folder, signal);
	rmSync(path.join(folder, "wheel"), { recursive: true });
}
function requireSpace(folder, bytes) {
	const { bavail, bsize } = statfsSync(folder);
	const free = bavail * bsize;
	if (free >= bytes) return;
	const gb = (n) => `${(n / 1e9).toFixed(1)} GB`;
	throw new RuntimeError("disk", `The set-up of native TensorFlow needs ${gb(bytes)} in ${path.dirname(folder)}; ${gb(free)} are free.`, "Make room, or set SEEDGATE_CACHE to a folder on another disk.");
}
function fileError(error) {
	const { code, message } = error;
	if (code === "ENOSPC" || code === "EDQUOT") return new RuntimeError("disk", `The disk is full: ${message}.`, "Make room or set SEEDGATE_CACHE.");
	if (code === "EACCES" || code === "EROFS" || code === "EPERM") return new RuntimeError("folder", `The cache cannot be written to: ${message}.`, "Set SEEDGATE_CACHE to a folder that can be.");
	return error;
}
// src/runtime/cache-sizes.ts
/**
* Bytes of the data caches of each level that products are cut for, whatever the CPU has: those of the EPYCs that most
* CI machines are.
*
* Eigen, which does all of TensorFlow's products and factorisations, asks the CPU for the sizes of its caches, cuts
* matrices
* into blocks that fit, and sums block by block. With a first level of 48 KiB in place of 32 an orthogonal matrix of
* 50 × 200 has other last bits, and so has everything that is trained from it.
*/
const fixedSizes = [
	32768,
	524288,
	32 << 20
];
/** Three 64-bit numbers and, behind them, a byte that is 1 as soon as they hold. */
const bytes = 32;
const memory = "/proc/self/mem";
/**
* Where Eigen keeps the sizes, by library; undefined for libraries of which it is not known, or that need none of it.
*/
function places({ libraries }) {
	if (process.platform !== "linux" || process.arch !== "x64") return void 0;
	const known = libraries.map(({ name, sha256 }) => [name, cacheSizesIn(sha256)]);
	return known.every((place) => place[1] !== void 0) ? known : void 0;
}
/**
* What the bits of a run depend on beside the instruction set: nothing where the sizes of the caches are fixed or Eigen
* does not ask for them; else the sizes that this CPU has.
*/
function cacheDependence(runtime) {
	if (process.arch !== "x64") return void 0;
	const file = places(runtime) && openMemory();
	if (file === void 0) return ownSizes();
	closeSync(file);
}
/**
* Opens the file to see whether it can be written to. The access(2) call says yes to root even where a sandbox has no
* such file.
*/
function openMemory() {
	try {
		return openSync(memory, "r+");
	} catch {
		return;
	}
}
/** The sizes of the first core's data caches, as Linux reports them. */
function ownSizes() {
	const read = (index) => {
		try {
			return readFileSync(`/sys/devices/system/cpu/cpu0/cache/index${index}/size`, "utf8").trim();
		} catch {
			return "unknown";
		}
	};
	return [
		0,
		2,
		3
	].map(read).join(" ");
}
/**
* Lets Eigen in the loaded libraries take `fixedSizes` for those of the CPU. There is no call for it, so they are
* written where Eigen keeps them, a place that is known for each library by its hash. Does nothing where
* `cacheDependence` says that they are not fixed.
*
* @param sizes bytes of the three levels; others than the fixed ones in tests alone
* @throws RuntimeError when what is found there are no sizes of caches, or nothing can be written
*/
function fixCacheSizes(runtime, sizes = fixedSizes) {
	const known = places(runtime);
	const file = known && openMemory();
	if (known === void 0 || file === void 0) return;
	try {
		const maps = readFileSync("/proc/self/maps", "utf8").split("\n");
		for (const [name, place] of known) {
			const library = realpathSync(path.join(runtime.dir, "lib", name));
			const start = maps.find((line) => line.endsWith(` ${library}`))?.split("-")[0];
			if (start === void 0) throw unusable(`${name} is not loaded`);
			write(file, Number.parseInt(start, 16) + place, sizes, name);
		}
	} finally {
		closeSync(file);
	}
}
function write(file, address, wantedSizes, name) {
	const found = Buffer.alloc(bytes);
	const wanted = Buffer.alloc(bytes);
	for (const [i, size] of wantedSizes.entries()) wanted.writeBigInt64LE(BigInt(size), 8 * i);
	wanted.writeUInt8(1, 24);
	readSync(file, found, 0, bytes, address);
	const sizes = [
		0,
		8,
		16
	].map((at) => found.readBigInt64LE(at));
	const guard = found.readBigInt64LE(24);
	if (!(guard === 0n ? sizes.every((size) => size === 0n) : guard === 1n && sizes.every((size) => size > 0n && size < 1n << 34n))) throw unusable(`${name} has something else there`);
	if (writeSync(file, wanted, 0, bytes, address) !== bytes) throw unusable(`${name} cannot be written to`);
}
const unusable = (why) => new RuntimeError("load", `The cache sizes that products are cut for cannot be fixed: ${why}.`, "Remove the cache folder to have the native library made anew.");
// src/runtime/environment.ts
/** Raised with any change of seedgate that changes the bits of a run: streams, order of sums, compiled graph. */
const bitsVersion = 5;
/** What decides the bits of a run beside suite and seed, and what is good to know of the machine. */
function describeEnvironment(runtime) {
	const decides = {
		platform: process.platform,
		arch: process.arch,
		tensorflow: runtime.tensorflow,
		runtime: runtime.hash,
		isa: instructionSet()
	};
	const caches = cacheDependence(runtime);
	return {
		...decides,
		seedgate: version,
		cpu: os.cpus()[0]?.model.trim() || "unknown",
		node: process.version,
		fingerprint: sha256(JSON.stringify([
			bitsVersion,
			decides,
			...caches === void 0 ? [] : [caches]
		]))
	};
}
// src/runtime/load.ts
/** The variable by which a process tells its workers what has been verified. */
const variable = "SEEDGATE_RUNTIME";
/**
* Variables that the native library reads when it is loaded: one thread (the bits of a run depend on
* how many there are), no kernels chosen by CPU at run time, and no log noise unless it is asked for.
*/
function nativeEnvironment(runtime, env) {
	return {
		...env.SEEDGATE_TF_LOG ? {} : {
			TF_CPP_MIN_LOG_LEVEL: "3",
			ABSL_MIN_LOG_LEVEL: "3"
		},
		...withoutForeign(withoutSecrets(env)),
		TF_NUM_INTRAOP_THREADS: "1",
		TF_NUM_INTEROP_THREADS: "1",
		OMP_NUM_THREADS: "1",
		TF_ENABLE_ONEDNN_OPTS: "0",
		[variable]: JSON.stringify(runtime)
	};
}
/**
* Beginnings of variables by which TensorFlow, XLA and the libraries that they multiply with are told to compute by other
* kernels, or to fail where they have none: whatever a user has set for other programs changes nothing here.
*/
const foreign = /^(?:TF_|XLA_|TFRT_|ONEDNN_|DNNL_|MKL_|OMP_|KMP_|GOMP_|OPENBLAS_|CUDA_|EIGEN_)/;
/** Those that decide only what is written to the log. */
const ofLog = /_LOG|_VERBOSE|_VMODULE/;
function withoutForeign(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name) || ofLog.test(name)));
}
/** What `nativeEnvironment` put there. @throws RuntimeError when it is missing */
function runtimeFromEnvironment(env) {
	const text = env[variable];
	if (text === void 0) throw new RuntimeError("load", `${variable} is not set.`, "Workers are started by seedgate, not by hand.");
	return JSON.parse(text);
}
/**
* Loads tfjs-node with the runtime's binding. The variables of `nativeEnvironment` have to be in
* this process already.
*
* @throws RuntimeError when the library cannot be loaded
*/
function loadTfjsNode(runtime) {
	const old = util;
	old.isNullOrUndefined = (value) => value === null || value === void 0;
	old.isArray = Array.isArray;
	let tf;
	try {
		tf = tensorflow().tfjsNode(runtime.binding);
	} catch (error) {
		throw new RuntimeError("load", `Native TensorFlow cannot be loaded: ${error.message}`, "A glibc of 2.27 or later and a CPU with AVX are needed; seedgate doctor shows what this machine has.");
	}
	fixCacheSizes(runtime);
	return tf;
}
export { ensureRuntime as a, requirePip as c, instructionSet as d, vectorFeatures as f, RuntimeError as g, cacheFolder as h, describeEnvironment as i, isAsLookedAt as l, tensorflow as m, nativeEnvironment as n, findRuntime as o, findCompiler as p, runtimeFromEnvironment as r, runtimeFolder as s, loadTfjsNode as t, lookAhead as u };
