import os from 'node:os';
import { version } from '../base/index.ts';
import {
  cacheFolder,
  describeEnvironment,
  ensureRuntime,
  findCompiler,
  RuntimeError,
  requirePip,
  vectorFeatures,
} from '../runtime/index.ts';
import { type SelfTest, selfTest } from '../train/index.ts';
import type { RunContext } from './events.ts';

/** What a machine is, and what keeps it from training. */
export interface MachineReport {
  readonly ok: boolean;
  readonly seedgate: string;
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly vectors: readonly string[];
  readonly cores: number;
  readonly memoryGiB: number;
  readonly cache?: string;
  readonly python?: string;
  readonly compiler?: string;
  readonly tensorflow?: {
    readonly version: string;
    readonly hash: string;
    readonly source: string;
    readonly dir: string;
    readonly isa: string;
  };
  readonly selfTest?: SelfTest;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}

/** Looks at everything that training needs, and tries the native library in a process of its own. */
export async function examineMachine({ env, tell }: RunContext): Promise<MachineReport> {
  const problems: { code: string; message: string; remedy: string }[] = [];
  const attempt = async <T>(what: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await what();
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      if (!problems.some(p => p.code === error.code)) {
        problems.push({ code: error.code, message: error.message, remedy: error.remedy });
      }
      return undefined;
    }
  };
  const cache = await attempt(() => cacheFolder(env));
  const runtime = await attempt(() => ensureRuntime({ env, log: line => tell?.({ kind: 'setup', line }) }));
  // Only a set-up needs these: with a runtime in place their absence is no problem.
  const needed = <T>(what: () => Promise<T>) => (runtime ? what().catch(() => undefined) : attempt(what));
  const python = await needed(() => requirePip(env));
  const compiler = await needed(async () => (await findCompiler(env)).version);
  const test = runtime && (await selfTest(runtime, env));
  if (test !== undefined && !test.ok) {
    problems.push({
      code: 'load',
      message: `The self-test of native TensorFlow failed: ${test.problem}.`,
      remedy:
        'A glibc of 2.27 or later and a CPU with AVX are needed; remove the cache folder to have it made anew.',
    });
  }
  return {
    ok: problems.length === 0,
    seedgate: version,
    node: process.version,
    platform: `${process.platform} ${process.arch} ${os.release()}`,
    cpu: os.cpus()[0]?.model.trim() || 'unknown',
    vectors: vectorFeatures(),
    cores: os.availableParallelism(),
    memoryGiB: Math.round((os.totalmem() / 2 ** 30) * 10) / 10,
    ...(cache !== undefined && { cache }),
    ...(python !== undefined && { python }),
    ...(compiler !== undefined && { compiler }),
    ...(runtime !== undefined && {
      tensorflow: {
        version: runtime.tensorflow,
        hash: runtime.hash,
        source: runtime.source,
        dir: runtime.dir,
        isa: describeEnvironment(runtime).isa,
      },
    }),
    ...(test !== undefined && { selfTest: test }),
    problems,
  };
}
