import { type SuitePath } from './errors.ts';
import type { Position } from './types.ts';
/** A suite is text that a person wrote; what is larger is data and belongs into a CSV file. */
export declare const maxSuiteBytes: number;
/** The plain value of a YAML file, and where each path of it stands. */
export interface SuiteDocument {
    readonly value: unknown;
    locate(path: SuitePath): Position;
}
/**
 * Reads a small regular file as text.
 *
 * @throws SuiteError when it is missing, not a regular file, over the size, or not UTF-8.
 */
export declare function readText(file: string, limit?: number): string;
/**
 * Parses YAML 1.2 without aliases' expansion, duplicate keys or custom tags.
 *
 * @throws SuiteError with every syntax error and its place.
 */
export declare function parseSuiteText(file: string, text: string): SuiteDocument;
