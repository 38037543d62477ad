/** What decides whether the pinned libraries can run at all. */
export interface Machine {
    readonly platform: string;
    readonly arch: string;
    /** Version of glibc; undefined where another C library is used. */
    readonly glibc: string | undefined;
    /** Vector features of the CPU; empty when the system does not tell. */
    readonly features: readonly string[];
}
/** The machine that this process runs on. Takes about 30 ms, so it is asked for before a set-up only. */
export declare function thisMachine(): Machine;
/** @throws RuntimeError on Windows, whichever libraries are used */
export declare function refuseWindows(platform: string): void;
/**
 * Says before anything is downloaded that the wheel's libraries could not be loaded here.
 *
 * @throws RuntimeError without glibc 2.27 (as the wheel's tag requires) or, on x64, without AVX
 */
export declare function requireMachine({ platform, arch, glibc, features }: Machine): void;
