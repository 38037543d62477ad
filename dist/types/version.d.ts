/** seedgate's own version, from package.json beside this folder. */
export declare const version: string;
