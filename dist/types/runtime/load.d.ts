import type * as tfjsNode from '@tensorflow/tfjs-node';
import type { Runtime } from './ensure.ts';
/**
 * Variables that the native library reads when it is loaded: one thread (the bits of a run depend on
 * how many there are), no kernels chosen by CPU at run time, and no log noise unless it is asked for.
 */
export declare function nativeEnvironment(runtime: Runtime, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
/** What `nativeEnvironment` put there. @throws RuntimeError when it is missing */
export declare function runtimeFromEnvironment(env: NodeJS.ProcessEnv): Runtime;
/**
 * Loads tfjs-node with the runtime's binding. The variables of `nativeEnvironment` have to be in
 * this process already.
 *
 * @throws RuntimeError when the library cannot be loaded
 */
export declare function loadTfjsNode(runtime: Runtime): typeof tfjsNode;
