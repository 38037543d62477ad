/** What a training drew from, as an audit sees it. */
export interface DrawAudit {
    /** Calls of Math.random, which no seed reaches. */
    readonly unseeded: number;
    /** Streams that were opened. */
    readonly streams: number;
    /** Names of streams that were opened more than once: their draws repeat. */
    readonly repeated: readonly string[];
}
/** Called with the full name of every stream that is opened; does nothing unless an audit is on. */
export declare function noteStream(name: string): void;
/** Watches every draw while `work` runs. */
export declare function auditDraws<T>(work: () => Promise<T>): Promise<{
    result: T;
    audit: DrawAudit;
}>;
