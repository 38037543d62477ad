/** Libraries that are already on the machine. */
export interface GivenLibraries {
    readonly dir: string;
    readonly include: string;
    /** SHA-256 over the C headers, which the binding is compiled against. */
    readonly headers: string;
    readonly libraries: readonly {
        readonly name: string;
        readonly file: string;
        readonly sha256: string;
    }[];
    /** Of an unpacked or installed wheel its version; libraries alone do not tell theirs. */
    readonly version: string;
}
/**
 * What SEEDGATE_LIBTENSORFLOW points to: a folder as in the wheel (`site-packages/tensorflow`), or one with
 * lib/ and include/. The libraries are hashed here, once per command.
 *
 * @returns undefined when the variable is not set
 * @throws RuntimeError that names what is missing in the folder
 */
export declare function givenLibraries(env: NodeJS.ProcessEnv): GivenLibraries | undefined;
