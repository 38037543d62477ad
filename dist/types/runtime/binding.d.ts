import { type ExecOptions } from './exec.ts';
/** Sources of the binding, as npm installed them. */
export interface BindingSources {
    /** Folder of @tensorflow/tfjs-node. */
    readonly tfjsNode: string;
    /** Include folder of node-api-headers. */
    readonly nodeApi: string;
    /** The files that are compiled. */
    readonly files: readonly string[];
    /** SHA-256 of the files and of node_api.h, with the flags: what the binding does. */
    readonly identity: string;
    /** SHA-256 of the files and all headers, with the flags: what decides the compiled code but for the compiler. */
    readonly key: string;
}
/** @throws RuntimeError when the npm packages are not installed */
export declare function bindingSources(): BindingSources;
export interface Compiler {
    readonly command: string;
    /** Arguments that come before all others: CXX may be "ccache g++". */
    readonly args: readonly string[];
    /** First line of what it says of itself. */
    readonly version: string;
}
/** The C++ compiler: CXX, else g++, else c++, else clang++. @throws RuntimeError when there is none */
export declare function findCompiler(env: NodeJS.ProcessEnv): Promise<Compiler>;
/**
 * Compiles tfjs-node's binding against the unpacked libraries.
 *
 * @param folder has lib/ and include/; gets lib/tfjs_binding.node
 */
export declare function compileBinding(folder: string, libraries: readonly string[], sources: BindingSources, compiler: Compiler, options: ExecOptions): Promise<void>;
