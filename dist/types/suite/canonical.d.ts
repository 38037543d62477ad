/** JSON with sorted keys and no undefined: equal content gives equal text. */
export declare function canonical(value: unknown): string;
/** SHA-256 of the canonical text, in hex. The text is never there as a whole: that of large data is longer than a string can be. */
export declare function contentHash(value: unknown): string;
