import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  makeFolders
} from "./chunk-VXSGOI6T.js";

// src/train/compiled/environment.ts
import { createHash as createHash2 } from "node:crypto";
import { join as join2 } from "node:path";

// src/train/compiled/cache.ts
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var ending = ".sha256";
var temporaryName = /\.sha256\.\d+$/;
var abandonedAfter = 6e4;
function openCache(folder, log) {
  try {
    makeFolders(folder);
    removeAbandoned(folder);
    for (const name of entries(folder)) {
      const why = wrong(folder, name);
      if (why === void 0) continue;
      log(`${join(folder, name)}: ${why}; it is removed and compiled anew`);
      rmSync(join(folder, name), { recursive: true, force: true });
      rmSync(join(folder, name + ending), { force: true });
    }
    return true;
  } catch (error) {
    log(`compiled programs are not kept: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
function sealCache(folder, since = Date.now() - process.uptime() * 1e3) {
  try {
    for (const name of entries(folder)) {
      const seal = join(folder, name + ending);
      if (existsSync(seal) && statSync(join(folder, name)).mtimeMs < since) continue;
      placeFile(seal, digest(join(folder, name)));
    }
  } catch {
  }
}
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
var entries = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.includes(ending)).map((entry) => entry.name);
var digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
function wrong(folder, name) {
  const seal = join(folder, name + ending);
  if (!existsSync(seal)) return "a compiled program without its digest";
  return readFileSync(seal, "utf8") === digest(join(folder, name)) ? void 0 : "a compiled program that is not as it was written";
}

// src/train/compiled/environment.ts
function xlaFlags(isa) {
  return [
    ...process.arch === "x64" ? [`--xla_cpu_max_isa=${isa}`] : [],
    "--xla_cpu_experimental_ynn_fusion_type=LIBRARY_FUSION_TYPE_INVALID",
    "--xla_cpu_multi_thread_eigen=false",
    "--xla_cpu_copy_insertion_use_region_analysis=true",
    "--xla_backend_optimization_level=1",
    "--xla_backend_extra_options=-disable-lsr"
  ];
}
var oneDnnIsa = { AVX2: "AVX2", AVX: "AVX", SSE4_2: "SSE41" };
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
  const key = createHash2("sha256").update(JSON.stringify([1, runtime, flags, isa, features, process.arch]));
  const folder = join2(cacheFolder, key.digest("hex").slice(0, 32));
  if (!openCache(folder, log ?? (() => {
  }))) return environment;
  return {
    ...environment,
    TF_XLA_FLAGS: `--tf_xla_persistent_cache_directory=${folder}`,
    [cacheVariable]: folder
  };
}
var cacheVariable = "SEEDGATE_PROGRAMS";

export {
  sealCache,
  placeFile,
  xlaEnvironment,
  cacheVariable
};
