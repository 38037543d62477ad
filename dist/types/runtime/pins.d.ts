/** What is downloaded for a platform, and the only content that is accepted. */
export interface Pin {
    readonly package: 'tensorflow-cpu' | 'tensorflow';
    /** pip's platform tag. */
    readonly tag: string;
    /** SHA-256 of the wheel, which pip checks. */
    readonly wheel: string;
    /** The two libraries in the wheel and their SHA-256, so that a cache altered together with its manifest is found out. */
    readonly libraries: readonly {
        readonly name: string;
        readonly sha256: string;
        /**
         * Address of Eigen's cache sizes, which `nm` names
         * `_ZZN5Eigen8internal20manage_caching_sizesENS_6ActionEPlS2_S2_E12m_cacheSizes`. On x64 alone: on other processors
         * Eigen takes the same sizes for all.
         */
        readonly cacheSizes?: number;
    }[];
    /** Bytes that a set-up needs at most at one time: the wheel, the libraries, the headers. */
    readonly space: number;
}
export declare const tensorflowVersion = "2.21.0";
/** The wheel's tag for Python; any Python can download it, none has to run it. */
export declare const pythonTag: {
    readonly version: '3.11';
    readonly implementation: 'cp';
    readonly abi: 'cp311';
};
/** Where a library keeps Eigen's cache sizes; undefined for one of which it is not known. */
export declare const cacheSizesIn: (sha256: string) => number | undefined;
/** @throws RuntimeError on a platform that has no pin */
export declare function pinFor(platform: string, arch: string): Pin;
/** The file that pip checks the download against. */
export declare function requirements(pin: Pin): string;
