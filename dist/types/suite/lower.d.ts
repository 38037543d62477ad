import type { Report } from './resolve-parts.ts';
/**
 * A suite from code in the form that the schema has: functions of data are called, arrays with a shape become lists in
 * that shape. Everything else is left as it is, for the schema to judge. Builders of models stay functions.
 *
 * @param report takes what went wrong in a function; the value is to be used only when there was nothing
 */
export declare function lowerSuite(given: unknown, report: Report): unknown;
