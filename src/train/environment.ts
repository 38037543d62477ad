import path from 'node:path';
import {
  cacheFolder,
  instructionSet,
  nativeEnvironment,
  type Runtime,
  vectorFeatures,
} from '../runtime/index.ts';
import { xlaEnvironment } from './compiled/environment.ts';
import { temporaryVariable } from './program-folder.ts';

export interface WorkerOptions {
  /** Folder of the compiled programs; the user's cache when it is left out. */
  readonly programs?: string;
  /** Takes a line for each file that is thrown out of the cache of programs. */
  readonly log?: (line: string) => void;
}

/** Variables that a worker process has to have before it loads the native library. */
export function workerEnvironment(
  runtime: Runtime,
  env: NodeJS.ProcessEnv,
  options: WorkerOptions = {},
): NodeJS.ProcessEnv {
  return {
    ...nativeEnvironment(runtime, env),
    ...withoutFastBins(env),
    ...temporaryVariable(cacheFolder(env)),
    ...xlaEnvironment({
      cacheFolder: options.programs ?? path.join(cacheFolder(env), 'programs'),
      runtime: runtime.hash,
      isa: instructionSet(),
      features: vectorFeatures(),
      ...(options.log && { log: options.log }),
    }),
  };
}

/**
 * Lets glibc's malloc join freed pieces at once. Each product takes a few blocks from it and gives them back; with
 * pieces
 * of up to 128 bytes set aside, as is the default, it has to sort them all in whenever a large block is asked for,
 * which is
 * 3 to 9 % of a training. What the user has set is kept.
 */
function withoutFastBins({ GLIBC_TUNABLES: set }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (set?.includes('glibc.malloc.mxfast=')) return {};
  return { GLIBC_TUNABLES: [...(set ? [set] : []), 'glibc.malloc.mxfast=0'].join(':') };
}
