import type { Results } from '../verdict/types.ts';
/**
 * results.json: the same results give the same bytes.
 *
 * @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
 */
export declare function renderJson(results: Results): string;
/**
 * Reads results.json back, so that every report can be drawn from it again, byte for byte.
 *
 * @throws Error that names the path of everything that is not as it should be, five at most
 */
export declare function parseResults(text: string): Results;
