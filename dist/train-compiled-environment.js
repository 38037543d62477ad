import { E as makeFolders } from "./base.js";
import { join } from "node:path";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
// src/train/compiled/cache.ts
/** Beside each of XLA's files stands its SHA-256 under its name with this ending. */
const ending = ".sha256";
/** A file that is on its way into place, for milliseconds; one that is older was left by a process that was killed. */
const temporaryName = /\.sha256\.\d+$/;
const abandonedAfter = 6e4;
/**
* Makes the folder of compiled programs fit to be read: XLA fails on a file that it cannot parse and runs
* whatever one holds that it can, so a file without its digest, or with another one, is removed and said.
*
* @returns false, with a line, if the folder cannot be used
*/
function openCache(folder, log) {
	try {
		makeFolders(folder);
		removeAbandoned(folder);
		requireRoom(folder, 2 ** 20);
		for (const name of entries(folder)) {
			const why = wrong(folder, name);
			if (why === void 0) continue;
			log(`${join(folder, name)}: ${why}; it is removed and compiled anew`);
			rmSync(join(folder, name), {
				recursive: true,
				force: true
			});
			rmSync(join(folder, name + ending), { force: true });
		}
		return true;
	} catch (error) {
		log(notKept(error));
		return false;
	}
}
/**
* Whether a program can be written into the folder, which XLA takes for granted: a run ends where it cannot.
*
* @returns false, with a line, if it cannot, as when the disk has become full
*/
function canKeep(folder, log) {
	try {
		requireRoom(folder, 2 ** 24);
		return true;
	} catch (error) {
		log(notKept(error));
		return false;
	}
}
const notKept = (error) => `compiled programs are not kept: ${error instanceof Error ? error.message : String(error)}`;
/** Only writing tells whether there is room: quotas, and what the system sets aside for its owner, are not to be asked for. */
function requireRoom(folder, bytes) {
	const file = join(folder, `room${ending}.${process.pid}`);
	try {
		writeFileSync(file, Buffer.alloc(bytes, 1));
	} finally {
		rmSync(file, { force: true });
	}
}
/**
* Writes the digests of the programs that were added since this process began. Two workers that compile the same graph
* at once write two files of one name whose bytes differ, so that a file of this time is sealed once more even if the
* other worker has sealed what it wrote. A folder that vanished is no error.
*/
function sealCache(folder, since = Date.now() - process.uptime() * 1e3) {
	try {
		for (const name of entries(folder)) {
			const seal = join(folder, name + ending);
			if (existsSync(seal) && statSync(join(folder, name)).mtimeMs < since) continue;
			placeFile(seal, digest(join(folder, name)));
		}
	} catch {}
}
/** Writes a file of the cache, which another worker may read or write at the same moment: each moves a whole one into place. */
function placeFile(file, text) {
	const temporary = `${file}${ending}.${process.pid}`;
	writeFileSync(temporary, text);
	renameSync(temporary, file);
}
function removeAbandoned(folder) {
	for (const name of readdirSync(folder).filter((n) => temporaryName.test(n))) {
		const file = join(folder, name);
		const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
		if (written !== void 0 && Date.now() - written > abandonedAfter) rmSync(file, { force: true });
	}
}
const entries = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.includes(ending)).map((entry) => entry.name);
const digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
function wrong(folder, name) {
	const seal = join(folder, name + ending);
	if (!existsSync(seal)) return "a compiled program without its digest";
	return readFileSync(seal, "utf8") === digest(join(folder, name)) ? void 0 : "a compiled program that is not as it was written";
}
// src/train/compiled/environment.ts
/**
* What XLA is told. All of it is read once, when the native library is loaded.
*
* - `max_isa`: code for a newer CPU contracts and reorders differently.
* - `ynn_fusion_type`: the YNNPACK library picks its matrix kernels by CPU, whatever `max_isa` says, and some
*   of them sum in four parts. Eigen's are used in its place.
* - `multi_thread_eigen`: with threads the order of sums would depend on their number.
* - `enable_fast_min_max`: in a loop the greater of a limit and what is not a number would be the limit, so that a loss or an
*   activation that clips would hide weights that are not numbers any more, and the run would count as one that ended well.
* - `copy_insertion_use_region_analysis`: lets the weights be updated in place; without it each step copies them all.
* - `optimization_level`: the kernels are small and many; LLVM's higher levels make none of them faster.
* - `-disable-lsr`, for LLVM: its loop strength reduction is a fifth of all code generation and makes none of them faster.
*/
function xlaFlags(isa) {
	return [
		...process.arch === "x64" ? [`--xla_cpu_max_isa=${isa}`] : [],
		"--xla_cpu_experimental_ynn_fusion_type=LIBRARY_FUSION_TYPE_INVALID",
		"--xla_cpu_multi_thread_eigen=false",
		"--xla_cpu_enable_fast_min_max=false",
		"--xla_cpu_copy_insertion_use_region_analysis=true",
		"--xla_backend_optimization_level=1",
		"--xla_backend_extra_options=-disable-lsr"
	];
}
/** Oldest and newest instruction sets have other names for oneDNN, whose kernels Eigen multiplies with. */
const oneDnnIsa = {
	AVX2: "AVX2",
	AVX: "AVX",
	SSE4_2: "SSE41"
};
/**
* Variables that a process has to have before it loads the native library, so that its compiled programs are the same
* everywhere and are kept. What is already in the cache is checked; what is not as it was written is removed.
*
* The cache's folder is named by all that decides a compiled program beside its graph, by which XLA itself names
* the files in it: library, flags, instruction set, CPU features.
*/
function xlaEnvironment(options) {
	const { cacheFolder, runtime, isa, features, log } = options;
	const flags = xlaFlags(isa);
	const oneDnn = oneDnnIsa[isa];
	const environment = {
		XLA_FLAGS: flags.join(" "),
		...oneDnn === void 0 ? {} : { ONEDNN_MAX_CPU_ISA: oneDnn },
		TF_NUM_INTRAOP_THREADS: "1",
		TF_ENABLE_ONEDNN_OPTS: "0"
	};
	if (cacheFolder === void 0) return environment;
	const key = createHash("sha256").update(JSON.stringify([
		1,
		runtime,
		flags,
		isa,
		features,
		process.arch
	]));
	const folder = join(cacheFolder, key.digest("hex").slice(0, 32));
	if (!openCache(folder, log ?? (() => {}))) return environment;
	return {
		...environment,
		TF_XLA_FLAGS: `--tf_xla_persistent_cache_directory=${quoted(folder)}`,
		[cacheVariable]: folder
	};
}
/**
* A value as XLA's reader of variables takes it whole: it splits at blanks but for those between double quotes, within
* which a backslash stands before what is meant as it is (xla/parse_flags_from_env.cc).
*/
const quoted = (value) => `"${value.replace(/["\\]/g, "\\$&")}"`;
/** Tells a process where the cache is that it fills. */
const cacheVariable = "SEEDGATE_PROGRAMS";
/**
* The variables for the next process after a run has failed: without the cache of programs where nothing can be written
* to it any more, which may have been why.
*/
function withoutFullCache(environment, log) {
	const { [cacheVariable]: folder, TF_XLA_FLAGS: _, ...others } = environment;
	return folder === void 0 || canKeep(folder, log) ? environment : others;
}
export { sealCache as a, placeFile as i, withoutFullCache as n, xlaEnvironment as r, cacheVariable as t };
