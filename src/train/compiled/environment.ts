import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canKeep, openCache } from './cache.ts';

export interface XlaOptions {
  /** Where compiled programs are kept; they are not when it is left out. */
  readonly cacheFolder?: string;
  /** SHA-256 of the native library. */
  readonly runtime: string;
  /** Instruction set that compiled code is held to, for instance AVX2. */
  readonly isa: string;
  /** Vector features of the CPU that the programs are compiled on. */
  readonly features: readonly string[];
  /** Told what was thrown out of the cache. */
  readonly log?: (line: string) => void;
}

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
function xlaFlags(isa: string): string[] {
  return [
    ...(process.arch === 'x64' ? [`--xla_cpu_max_isa=${isa}`] : []),
    '--xla_cpu_experimental_ynn_fusion_type=LIBRARY_FUSION_TYPE_INVALID',
    '--xla_cpu_multi_thread_eigen=false',
    '--xla_cpu_enable_fast_min_max=false',
    '--xla_cpu_copy_insertion_use_region_analysis=true',
    '--xla_backend_optimization_level=1',
    '--xla_backend_extra_options=-disable-lsr',
  ];
}

/** Oldest and newest instruction sets have other names for oneDNN, whose kernels Eigen multiplies with. */
const oneDnnIsa: Readonly<Record<string, string>> = { AVX2: 'AVX2', AVX: 'AVX', SSE4_2: 'SSE41' };

/**
 * Variables that a process has to have before it loads the native library, so that its compiled programs are the same
 * everywhere and are kept. What is already in the cache is checked; what is not as it was written is removed.
 *
 * The cache's folder is named by all that decides a compiled program beside its graph, by which XLA itself names
 * the files in it: library, flags, instruction set, CPU features.
 */
export function xlaEnvironment(options: XlaOptions): NodeJS.ProcessEnv {
  const { cacheFolder, runtime, isa, features, log } = options;
  const flags = xlaFlags(isa);
  const oneDnn = oneDnnIsa[isa];
  const environment: NodeJS.ProcessEnv = {
    XLA_FLAGS: flags.join(' '),
    ...(oneDnn === undefined ? {} : { ONEDNN_MAX_CPU_ISA: oneDnn }),
    TF_NUM_INTRAOP_THREADS: '1',
    TF_ENABLE_ONEDNN_OPTS: '0',
  };
  if (cacheFolder === undefined) return environment;
  const key = createHash('sha256').update(JSON.stringify([1, runtime, flags, isa, features, process.arch]));
  const folder = join(cacheFolder, key.digest('hex').slice(0, 32));
  if (!openCache(folder, log ?? (() => {}))) return environment;
  return {
    ...environment,
    TF_XLA_FLAGS: `--tf_xla_persistent_cache_directory=${quoted(folder)}`,
    [cacheVariable]: folder,
  };
}

/**
 * A value as XLA's reader of variables takes it whole: it splits at blanks but for those between double quotes, within
 * which a backslash stands before what is meant as it is (xla/parse_flags_from_env.cc).
 */
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Tells a process where the cache is that it fills. */
export const cacheVariable = 'SEEDGATE_PROGRAMS';

/**
 * The variables for the next process after a run has failed: without the cache of programs where nothing can be written
 * to it any more, which may have been why.
 */
export function withoutFullCache(
  environment: NodeJS.ProcessEnv,
  log: (line: string) => void,
): NodeJS.ProcessEnv {
  const { [cacheVariable]: folder, TF_XLA_FLAGS: _, ...others } = environment;
  return folder === undefined || canKeep(folder, log) ? environment : others;
}
