import type { Results } from '../verdict/types.ts';
/**
 * results.json: the same results give the same bytes.
 *
 * @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
 */
export declare function renderJson(results: Results): string;
/**
 * Whether the text is as `renderJson` wrote it; undefined when it has no digest. Line ends may have become CRLF on the way. The
 * digest guards against accident (flipped bits, a slip in an editor); it is not a signature.
 */
export declare function isIntact(text: string): boolean | undefined;
/**
 * Reads results.json back, and checks its digest where it has one, so that every report can be drawn from it again, byte for byte.
 *
 * @throws Error that names the path of everything that is not as it should be, five at most
 */
export declare function parseResults(text: string): Results;
