import { type Runtime } from '../runtime/index.ts';
export interface SelfTest {
    readonly ok: boolean;
    readonly backend?: string;
    /** Of 256×256 single-precision products on one thread, in eager calls. */
    readonly gflops?: number;
    readonly problem?: string;
}
/** Loads the native library in a process of its own, so that a crash is reported and not suffered. */
export declare function selfTest(runtime: Runtime, env: NodeJS.ProcessEnv): Promise<SelfTest>;
