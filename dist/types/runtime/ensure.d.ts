import { type Pin } from './pins.ts';
/** Native TensorFlow that is ready to be loaded: every file of it has been checked by its hash. */
export interface Runtime {
    /** Folder in the cache with the libraries and the binding. */
    readonly dir: string;
    readonly binding: string;
    readonly libraries: readonly {
        readonly name: string;
        readonly sha256: string;
    }[];
    /** The pinned version; for libraries that were given, what their folder tells. */
    readonly tensorflow: string;
    /**
     * SHA-256 over the libraries and the binding's sources. Not over the compiled binding: it hands tensors on
     * and computes nothing, so that two machines with different compilers have the same hash and the same bits.
     */
    readonly hash: string;
    readonly source: 'wheel' | 'SEEDGATE_LIBTENSORFLOW';
}
export interface EnsureOptions {
    readonly env: NodeJS.ProcessEnv;
    readonly log: (line: string) => void;
    /** Ends a set-up early; what it made is removed, and the signal's reason is thrown. */
    readonly signal?: AbortSignal;
    /** For tests: another pin than the platform's. */
    readonly pin?: Pin;
}
/**
 * The runtime for this machine, made when it is not in the cache yet. Two processes that make it at once
 * both end well, and a set-up that is killed leaves nothing that would be taken for whole.
 *
 * @throws RuntimeError with the remedy; the signal's reason
 */
export declare function ensureRuntime(options: EnsureOptions): Promise<Runtime>;
/**
 * The runtime if it is in the cache; nothing is made or mended.
 *
 * @throws RuntimeError on a platform that has none, or for libraries that were given and are not there
 */
export declare function findRuntime(options: Omit<EnsureOptions, 'log'>): Promise<Runtime | undefined>;
/**
 * The folder in the cache that holds the runtime for this machine or will hold it, for whoever carries it from one
 * machine to the next; undefined for libraries that were given, which are not the cache's.
 *
 * @throws RuntimeError without a compiler, or on a platform that has no runtime
 */
export declare function runtimeFolder(options: Omit<EnsureOptions, 'log'>): Promise<string | undefined>;
