/** JSON with sorted keys and no undefined: equal content gives equal text. */
export declare function canonical(value: unknown): string;
/** SHA-256 of the canonical text, in hex. */
export declare function contentHash(value: unknown): string;
