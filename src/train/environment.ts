import path from 'node:path';
import {
  cacheFolder,
  instructionSet,
  nativeEnvironment,
  type Runtime,
  vectorFeatures,
} from '../runtime/index.ts';
import { xlaEnvironment } from './compiled/environment.ts';

export interface WorkerOptions {
  /** Folder of the compiled programs; the user's cache when it is left out. */
  readonly programs?: string;
  /** Told what was thrown out of the cache of programs. */
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
    ...xlaEnvironment({
      cacheFolder: options.programs ?? path.join(cacheFolder(env), 'programs'),
      runtime: runtime.hash,
      isa: instructionSet(),
      features: vectorFeatures(),
      ...(options.log && { log: options.log }),
    }),
  };
}
