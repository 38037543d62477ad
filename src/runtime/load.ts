import util from 'node:util';
import type * as tfjsNode from '@tensorflow/tfjs-node';
import { withoutSecrets } from '../base/index.ts';
import { fixCacheSizes } from './cache-sizes.ts';
import { RuntimeError } from './errors.ts';
import type { Runtime } from './runtime.ts';
import { tensorflow } from './vendored.ts';

/** The variable by which a process tells its workers what has been verified. */
const variable = 'SEEDGATE_RUNTIME';

/**
 * Variables that the native library reads when it is loaded: one thread (the bits of a run depend on
 * how many there are), no kernels chosen by CPU at run time, and no log noise unless it is asked for.
 */
export function nativeEnvironment(runtime: Runtime, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const quiet = env.SEEDGATE_TF_LOG ? {} : { TF_CPP_MIN_LOG_LEVEL: '3', ABSL_MIN_LOG_LEVEL: '3' };
  return {
    ...quiet,
    ...withoutForeign(withoutSecrets(env)),
    TF_NUM_INTRAOP_THREADS: '1',
    TF_NUM_INTEROP_THREADS: '1',
    OMP_NUM_THREADS: '1',
    TF_ENABLE_ONEDNN_OPTS: '0',
    [variable]: JSON.stringify(runtime),
  };
}

/**
 * Beginnings of variables by which TensorFlow, XLA and the libraries that they multiply with are told to compute by other
 * kernels, or to fail where they have none: whatever a user has set for other programs changes nothing here.
 */
const foreign = /^(?:TF_|XLA_|TFRT_|ONEDNN_|DNNL_|MKL_|OMP_|KMP_|GOMP_|OPENBLAS_|CUDA_|EIGEN_)/;
/** Those that decide only what is written to the log. */
const ofLog = /_LOG|_VERBOSE|_VMODULE/;

function withoutForeign(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name) || ofLog.test(name)));
}

/** What `nativeEnvironment` put there. @throws RuntimeError when it is missing */
export function runtimeFromEnvironment(env: NodeJS.ProcessEnv): Runtime {
  const text = env[variable];
  if (text === undefined) {
    throw new RuntimeError(
      'load',
      `${variable} is not set.`,
      'Workers are started by seedgate, not by hand.',
    );
  }
  return JSON.parse(text) as Runtime;
}

/**
 * Loads tfjs-node with the runtime's binding. The variables of `nativeEnvironment` have to be in
 * this process already.
 *
 * @throws RuntimeError when the library cannot be loaded
 */
export function loadTfjsNode(runtime: Runtime): typeof tfjsNode {
  // Node 23 dropped two functions that tfjs-node 4.22 still calls, and Node 22 warns of them on stderr.
  const old = util as unknown as Record<string, (value: unknown) => boolean>;
  old.isNullOrUndefined = value => value === null || value === undefined;
  old.isArray = Array.isArray;
  let tf: typeof tfjsNode;
  try {
    tf = tensorflow().tfjsNode(runtime.binding);
  } catch (error) {
    throw new RuntimeError(
      'load',
      `Native TensorFlow cannot be loaded: ${(error as Error).message}`,
      'A glibc of 2.27 or later and a CPU with AVX are needed; seedgate doctor shows what this machine has.',
    );
  }
  fixCacheSizes(runtime);
  return tf;
}
