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
 * Variables that a process has to have before it loads the native library, so that its compiled programs are the same
 * everywhere and are kept. What is already in the cache is checked; what is not as it was written is removed.
 *
 * The cache's folder is named by all that decides a compiled program beside its graph, by which XLA itself names
 * the files in it: library, flags, instruction set, CPU features.
 */
export declare function xlaEnvironment(options: XlaOptions): NodeJS.ProcessEnv;
/** Tells a process where the cache is that it fills. */
export declare const cacheVariable = "SEEDGATE_PROGRAMS";
