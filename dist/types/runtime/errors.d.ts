export type RuntimeErrorCode = 'platform' | 'python' | 'pip' | 'compiler' | 'network' | 'hash' | 'wheel' | 'disk' | 'folder' | 'libraries' | 'package' | 'load';
/** Why this machine cannot train, and what to do about it. Commands end with exit code 3. */
export declare class RuntimeError extends Error {
    readonly name = "RuntimeError";
    readonly code: RuntimeErrorCode;
    readonly remedy: string;
    constructor(code: RuntimeErrorCode, message: string, remedy: string);
}
