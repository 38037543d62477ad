import { type Runtime } from '../runtime/index.ts';
export interface WorkerOptions {
    /** Folder of the compiled programs; the user's cache when it is left out. */
    readonly programs?: string;
    /** Told what was thrown out of the cache of programs. */
    readonly log?: (line: string) => void;
}
/** Variables that a worker process has to have before it loads the native library. */
export declare function workerEnvironment(runtime: Runtime, env: NodeJS.ProcessEnv, options?: WorkerOptions): NodeJS.ProcessEnv;
