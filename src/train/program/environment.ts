import { isSecret } from '../../base/index.ts';

/** What a program needs of this process's environment to start at all, and to find what it is made of. */
const passed =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|VIRTUAL_ENV|CONDA_.*|PYENV_.*|PYTHON(HOME|USERBASE|PATH)|LD_LIBRARY_PATH|DYLD_.*|CUDA_HOME|R_(HOME|LIBS.*)|JULIA_(DEPOT_PATH|PROJECT)|JAVA_HOME|SSL_CERT_(FILE|DIR)|.*_proxy|.*_PROXY|OPENBLAS_CORETYPE|OPENBLAS_L2_SIZE|UV_.*|HF_(HOME|HUB_OFFLINE)|TORCH_HOME|KERAS_HOME|NLTK_DATA)$/;

const threads = [
  'OMP_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'MKL_NUM_THREADS',
  'NUMEXPR_NUM_THREADS',
  'VECLIB_MAXIMUM_THREADS',
  'RAYON_NUM_THREADS',
  'TF_NUM_INTRAOP_THREADS',
];

export interface ProgramSettings {
  readonly seed: number;
  /** Folder of sitecustomize.py. */
  readonly python: string;
  /** File that events are noted in. */
  readonly events: string;
  /** Folder for temporary files, the program's own. */
  readonly temporary: string;
  /** Threads that libraries of linear algebra may start. */
  readonly cores: number;
  /** Libraries whose seeds in the program's own text are replaced; `all` of them, or none. */
  readonly override: readonly string[];
  /** Whether the seeds of train/test splits are replaced, too. */
  readonly splitVaries: boolean;
  /** What the suite itself sets. */
  readonly own: Readonly<Record<string, string>>;
}

/**
 * The environment of a program: what it cannot do without, the seed, and what the suite sets. Nothing else of this process's
 * environment reaches it, no token above all.
 */
export function programEnvironment(
  environment: NodeJS.ProcessEnv,
  settings: ProgramSettings,
): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && passed.test(entry[0]) && !isSecret(entry[0]),
  );
  const inherited = Object.fromEntries(kept);
  return {
    ...inherited,
    ...Object.fromEntries(threads.map(name => [name, String(settings.cores)])),
    TF_NUM_INTEROP_THREADS: '1',
    TF_CPP_MIN_LOG_LEVEL: '2',
    MPLBACKEND: 'Agg',
    PYTHONUNBUFFERED: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    // Python takes 0 to 2^32 − 1; seeds beyond that share it, and differ in all else.
    PYTHONHASHSEED: String(settings.seed % 2 ** 32),
    TMPDIR: settings.temporary,
    ...settings.own,
    PYTHONPATH: [settings.python, settings.own.PYTHONPATH ?? inherited.PYTHONPATH].filter(Boolean).join(':'),
    SEEDGATE_SEED: String(settings.seed),
    SEEDGATE_EVENTS: settings.events,
    ...(settings.override.length > 0 && { SEEDGATE_OVERRIDE: settings.override.join(',') }),
    ...(settings.splitVaries && { SEEDGATE_SPLIT: 'vary' }),
  };
}
