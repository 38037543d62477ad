/** One row of a picture: its values, sorted or not. */
export type Row = readonly number[];
/**
 * The part of the axis that a picture shows, so that a few extreme values, or one row of them, do not squash the
 * rest: a row takes part with its values within three interquartile ranges of its quartiles (Tukey's outer fences),
 * and, going outwards from the marks, only as long as the picture does not become fifty times as wide by it.
 *
 * @param rows finite values
 * @param marks values that must be seen: the truth, the printed ones
 */
export declare function robustRange(rows: readonly Row[], marks: readonly number[]): [number, number];
