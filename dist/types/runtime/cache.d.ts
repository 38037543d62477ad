/**
 * The per-user folder of what is made once and kept: SEEDGATE_CACHE, else the platform's cache folder.
 *
 * @throws RuntimeError when it cannot be made
 */
export declare function cacheFolder(env: NodeJS.ProcessEnv): string;
